package io.retrosieve.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All that was found, as Markdown with a chart of each table beside it. */
public final class Report {
    private final Path folder;
    private final List<String> conditions;
    private final Map<String, Findings> groups = new LinkedHashMap<>();

    /** @param conditions what else a reader must know, such as versions */
    public Report(Path folder, List<String> conditions) {
        this.folder = folder;
        this.conditions = List.copyOf(conditions);
    }

    public void add(String group, Findings findings) {
        groups.put(group, findings);
    }

    /** Writes {@code report.md} and the charts, whatever has been measured so far. */
    public Path write() throws IOException {
        Files.createDirectories(folder);
        StringBuilder text = new StringBuilder("# Benchmarks\n\n");
        text.append("* Machine: ").append(Machine.describe()).append('\n');
        conditions.forEach(line -> text.append("* ").append(line).append('\n'));
        text.append("* Numbers are medians of rounds, with the least and the greatest in brackets. ")
                .append("Ratios are taken round by round.\n\n");
        text.append("## Bars\n\n").append(bars());
        for (Map.Entry<String, Findings> group : groups.entrySet()) {
            text.append("\n## ").append(group.getKey()).append('\n');
            for (Table table : group.getValue().tables()) {
                text.append('\n').append(section(group.getKey(), table));
            }
        }
        return Files.writeString(folder.resolve("report.md"), text);
    }

    /** The bars as a table, which reads well on a terminal too. */
    public String bars() {
        StringBuilder text = new StringBuilder("| bar | limit | measured | |\n|---|---|---|---|\n");
        for (Findings findings : groups.values()) {
            for (Bar bar : findings.bars()) {
                text.append(String.format(
                        "| %s | %s | %s | %s |%n",
                        bar.name(), bar.limitText(), Metric.text(bar.measured()), bar.verdict()));
            }
        }
        return text.toString();
    }

    private String section(String group, Table table) throws IOException {
        StringBuilder text = new StringBuilder("### " + table.title() + "\n\n" + table.explanation() + "\n\n");
        List<String> header = new ArrayList<>(List.of(""));
        for (Metric metric : table.metrics()) {
            header.add(metric.title());
            header.add("times " + table.reference());
        }
        text.append(line(header)).append("|---".repeat(header.size())).append("|\n");
        for (String row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(row));
            for (Metric metric : table.metrics()) {
                Series series = table.get(row, metric);
                cells.add(series.isEmpty() ? "" : Metric.text(series));
                Series ratio = table.ratioToReference(row, metric);
                cells.add(ratio.isEmpty() || row.equals(table.reference()) ? "" : Metric.text(ratio));
            }
            text.append(line(cells));
        }
        String title = group + ", " + table.title();
        String chart = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png";
        new Chart(title, table).write(folder.resolve(chart));
        return text.append("\n![")
                .append(table.title())
                .append("](")
                .append(chart)
                .append(")\n")
                .toString();
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
