package io.retrosieve.benchmarks.report;

/** What must hold of a median. */
public record Bar(String name, Sense sense, double limit, Series measured) {
    /** On which side of the limit is well. */
    public enum Sense {
        AT_MOST("at most"),
        AT_LEAST("at least");

        private final String words;

        Sense(String words) {
            this.words = words;
        }
    }

    public static Bar atMost(String name, double limit, Series measured) {
        return new Bar(name, Sense.AT_MOST, limit, measured);
    }

    public static Bar atLeast(String name, double limit, Series measured) {
        return new Bar(name, Sense.AT_LEAST, limit, measured);
    }

    String limitText() {
        return sense.words + " " + Metric.number(limit);
    }

    String verdict() {
        if (measured.isEmpty()) {
            return "not measured";
        }
        boolean held = sense == Sense.AT_MOST ? measured.median() <= limit : measured.median() >= limit;
        return held ? "held" : "NOT HELD";
    }
}
