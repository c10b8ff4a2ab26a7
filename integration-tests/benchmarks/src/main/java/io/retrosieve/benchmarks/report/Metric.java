package io.retrosieve.benchmarks.report;

import java.util.Locale;

/**
 * What is measured.
 *
 * @param unit empty for what is counted
 */
public record Metric(String name, String unit) {
    /** The median, and between which numbers the rounds were if they differ: {@code 12.3 (11.9 to 13.0)}. */
    public static String text(Series series) {
        if (series.isEmpty()) {
            return "not measured";
        }
        String median = number(series.median());
        String min = number(series.min());
        String max = number(series.max());
        return min.equals(max) ? median : median + " (" + min + " to " + max + ")";
    }

    static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 || value == Math.rint(value) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    String title() {
        return unit.isEmpty() ? name : name + ", " + unit;
    }
}
