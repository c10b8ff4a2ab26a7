package io.retrosieve.generator.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came of the request of every operation. */
final class RequestResults {
    /** What can come of one. A request that lacks a parameter is judged too. */
    enum Verdict {
        VALID("are valid to both judges"),
        VALID_TO_SCHEMAS("are valid to the judge of schemas alone"),
        VALID_TO_REQUESTS("are valid to the judge of requests alone"),
        INVALID("are valid to neither judge"),
        NOT_SENT("could not be built or sent"),
        LEFT_OUT("belong to operations that are not emitted"),
        LACKING("arrived without some of their parameters");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** One request that has something to be said about. */
    record Entry(String operation, String reason) {}

    private final Map<Verdict, List<Entry>> entries = new EnumMap<>(Verdict.class);

    RequestResults() {
        for (Verdict verdict : Verdict.values()) {
            entries.put(verdict, new ArrayList<>());
        }
    }

    void add(Verdict verdict, String operation, String reason) {
        of(verdict).add(new Entry(operation, reason));
    }

    List<Entry> of(Verdict verdict) {
        return entries.get(verdict);
    }

    /** What must not be; an operation may be there twice. */
    List<Entry> failures() {
        List<Entry> failures = new ArrayList<>(of(Verdict.INVALID));
        failures.addAll(of(Verdict.NOT_SENT));
        failures.addAll(of(Verdict.LACKING));
        return failures;
    }

    int sent() {
        return of(Verdict.VALID).size()
                + of(Verdict.VALID_TO_SCHEMAS).size()
                + of(Verdict.VALID_TO_REQUESTS).size()
                + of(Verdict.INVALID).size();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("requests sent " + sent());
        entries.forEach((verdict, list) -> text.append(", ")
                .append(list.size())
                .append(' ')
                .append(verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
        return text.toString();
    }
}
