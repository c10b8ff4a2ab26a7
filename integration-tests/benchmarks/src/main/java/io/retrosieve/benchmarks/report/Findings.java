package io.retrosieve.benchmarks.report;

import java.util.List;

/** What a group found. */
public record Findings(List<Table> tables, List<Bar> bars) {
    public Findings {
        tables = List.copyOf(tables);
        bars = List.copyOf(bars);
    }
}
