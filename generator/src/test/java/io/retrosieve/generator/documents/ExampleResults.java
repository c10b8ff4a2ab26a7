package io.retrosieve.generator.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What came of every example of a document. The numbers add up to those that are there. */
final class ExampleResults {
    /** What can come of an example. */
    enum Verdict {
        ROUND_TRIPPED("come back as the same value"),
        OTHER_TEXT("come back as the same time or UUID in another text"),
        REFUTED("do not fit the document's own schema"),
        NO_TYPE("have no emitted type"),
        FAILED("fit their schema, but do not come back");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** One example that has something to be said about. */
    record Entry(String pointer, String reason) {}

    private final Map<Verdict, List<Entry>> entries = new EnumMap<>(Verdict.class);

    ExampleResults() {
        for (Verdict verdict : Verdict.values()) {
            entries.put(verdict, new ArrayList<>());
        }
    }

    void add(Verdict verdict, String pointer, String reason) {
        of(verdict).add(new Entry(pointer, reason));
    }

    List<Entry> of(Verdict verdict) {
        return entries.get(verdict);
    }

    int count() {
        return entries.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("examples " + count());
        entries.forEach((verdict, list) -> text.append(", ")
                .append(list.size())
                .append(' ')
                .append(verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
        return text.toString();
    }
}
