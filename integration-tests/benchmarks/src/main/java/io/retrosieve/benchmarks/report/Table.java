package io.retrosieve.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who took how much of what. Rows and columns come in the order in which they were first measured. */
public final class Table {
    private final String title;
    private final String explanation;
    private final String reference;
    private final Map<String, Map<Metric, List<Double>>> rows = new LinkedHashMap<>();

    /** @param reference the row that ratios of all others are to */
    public Table(String title, String explanation, String reference) {
        this.title = title;
        this.explanation = explanation;
        this.reference = reference;
    }

    /** One more round. */
    public void add(String row, Metric metric, double value) {
        rows.computeIfAbsent(row, any -> new LinkedHashMap<>())
                .computeIfAbsent(metric, any -> new ArrayList<>())
                .add(value);
    }

    /** Empty if it was not measured. */
    public Series get(String row, Metric metric) {
        return new Series(rows.getOrDefault(row, Map.of()).getOrDefault(metric, List.of()));
    }

    /** How many times that of another row it is, round by round. */
    public Series ratio(String row, String other, Metric metric) {
        return get(row, metric).over(get(other, metric));
    }

    Series ratioToReference(String row, Metric metric) {
        return ratio(row, reference, metric);
    }

    String title() {
        return title;
    }

    String explanation() {
        return explanation;
    }

    String reference() {
        return reference;
    }

    public List<String> rows() {
        return List.copyOf(rows.keySet());
    }

    List<Metric> metrics() {
        return rows.values().stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .toList();
    }
}
