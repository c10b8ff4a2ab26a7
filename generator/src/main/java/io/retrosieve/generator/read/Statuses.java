package io.retrosieve.generator.read;

import java.util.Set;
import java.util.regex.Pattern;

/** Which answers of an operation are successes, by their keys in the document. */
final class Statuses {
    static final String DEFAULT = "default";
    static final String NOT_MODIFIED = "304";

    private static final Pattern SUCCESS = Pattern.compile("2[0-9X][0-9X]|2xx");
    private static final Pattern REDIRECT = Pattern.compile("3[0-9X][0-9X]|3xx");

    private Statuses() {}

    static boolean isSuccess(String status) {
        return SUCCESS.matcher(status).matches();
    }

    static boolean isRedirect(String status) {
        return REDIRECT.matcher(status).matches() && !status.equals(NOT_MODIFIED);
    }

    /** HTTP has no body with these. */
    static boolean isWithoutBody(String status) {
        return status.equals("204") || status.equals("205");
    }

    /** Where no success is described, what is called the default is one. */
    static boolean isError(String status, Set<String> all) {
        boolean onlyDefault = all.stream().noneMatch(Statuses::isSuccess);
        return !isSuccess(status)
                && !status.startsWith("x-")
                && !status.equals(NOT_MODIFIED)
                && !(onlyDefault && status.equals(DEFAULT));
    }
}
