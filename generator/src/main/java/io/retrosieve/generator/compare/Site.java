package io.retrosieve.generator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of an API a change is about.
 *
 * @param operation its key in both states, see {@link ClientState#operations}; empty for the API as a whole
 * @param name of the filter's field, the parameter's key, or the status of an answer
 * @param steps into its JSON: names of properties, {@link #ITEMS} and {@link #VALUES}
 * @param value one of an enum's values
 */
public record Site(String operation, Part part, String name, List<String> steps, Optional<String> value) {
    /** Into the items of a list. */
    public static final String ITEMS = "[]";

    /** Into the values of a map. */
    public static final String VALUES = "{}";

    /** The parts of an operation. */
    public enum Part {
        /** The operation itself, or the whole API. */
        WHOLE,
        CREDENTIALS,
        /** One of its {@code x-query-rules}. */
        RULE,
        FIELD,
        PARAMETER,
        BODY,
        ANSWER,
        ERROR;

        /** Whether it comes from the server. */
        public boolean isAnswered() {
            return this == ANSWER || this == ERROR;
        }
    }

    public Site {
        steps = List.copyOf(steps);
    }

    public static Site client() {
        return operation("");
    }

    public static Site operation(String operation) {
        return of(operation, Part.WHOLE, "");
    }

    public static Site of(String operation, Part part, String name) {
        return new Site(operation, part, name, List.of(), Optional.empty());
    }

    public Site step(String step) {
        List<String> more = new ArrayList<>(steps);
        more.add(step);
        return new Site(operation, part, name, more, value);
    }

    public Site value(String one) {
        return new Site(operation, part, name, steps, Optional.of(one));
    }

    /** The step into one of several shapes. */
    public static String variant(String component) {
        return "(" + component + ")";
    }

    boolean isVariant() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).startsWith("(");
    }

    boolean isProperty() {
        return !steps.isEmpty() && isName(steps.get(steps.size() - 1));
    }

    private static boolean isName(String step) {
        return !step.equals(ITEMS) && !step.equals(VALUES) && !step.startsWith("(");
    }

    /** The site that holds this one; of the root itself nothing. */
    Optional<Site> holder() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Site(operation, part, name, steps.subList(0, steps.size() - 1), Optional.empty()));
    }

    /** {@code data[].call_leg_id}; empty for a whole body. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (String step : steps) {
            path.append(isName(step) && path.length() > 0 ? "." : "").append(step);
        }
        return path.toString();
    }
}
