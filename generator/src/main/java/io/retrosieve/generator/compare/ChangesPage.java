package io.retrosieve.generator.compare;

import io.retrosieve.generator.japi.JavaApiChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code CHANGES.md}: the verdict, then what breaks, what is gained and what is only said, operation by operation.
 *
 * @param from the old document, as the user named it
 * @param to the new one
 */
public record ChangesPage(Comparison comparison, String from, String to, Optional<ReleaseVersion> published) {

    public String text() {
        StringBuilder page = new StringBuilder("# What changed for callers\n\n");
        page.append(verdict()).append("\n\n");
        page.append("From ")
                .append(ChangesText.code(from))
                .append(" to ")
                .append(ChangesText.code(to))
                .append(".\n");
        section("Breaks", comparison.breaks(), page);
        section("Gains", comparison.gains(), page);
        section("Only said otherwise", comparison.said(), page);
        javaApi(page);
        return page.toString();
    }

    /** {@code **minor**: 1.5.0 is the least version after 1.4.2. Nothing breaks, 2 gains, 1 only said otherwise.} */
    private String verdict() {
        Step step = comparison.step();
        if (step == Step.NONE) {
            return "**none**: nothing changed.";
        }
        String version = published
                .map(old -> old.after(step))
                .map(next -> "**" + next.step().word() + "**: " + next.version() + " is the least version after "
                        + published.get())
                .orElse("**" + step.word() + "** is the least step" + beforeOne(step));
        return version + ". " + counts();
    }

    private static String beforeOne(Step step) {
        return step.beforeOne() == step
                ? ""
                : ", before 1.0 " + step.beforeOne().word();
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        int breaks = comparison.breaks().size();
        int gains = comparison.gains().size();
        int said = comparison.said().size();
        counts.add(breaks == 0 ? "No breaks" : breaks + (breaks == 1 ? " break" : " breaks"));
        counts.add(gains == 0 ? "no gains" : gains + (gains == 1 ? " gain" : " gains"));
        if (said > 0) {
            counts.add(said + " only said otherwise");
        }
        int others = comparison.unexplained().size();
        if (others > 0) {
            counts.add(others + (others == 1 ? " other change" : " other changes") + " of the Java API");
        }
        boolean words = comparison.rows().isEmpty() && others == 0 && comparison.otherText();
        return String.join(", ", counts) + (words ? "; only words that the client's documentation quotes." : ".");
    }

    private static void section(String title, List<Row> rows, StringBuilder page) {
        if (rows.isEmpty()) {
            return;
        }
        page.append("\n## ").append(title).append('\n');
        Map<String, List<Row>> byOperation = new LinkedHashMap<>();
        rows.forEach(row -> byOperation
                .computeIfAbsent(row.operation(), operation -> new ArrayList<>())
                .add(row));
        byOperation.forEach((operation, of) -> {
            page.append("\n### ")
                    .append(operation.isEmpty() ? "The whole API" : ChangesText.code(operation))
                    .append("\n\n| what | Java | source | binary | wire | where |\n|---|---|---|---|---|---|\n");
            of.forEach(row -> page.append(line(row)));
        });
    }

    private static String line(Row row) {
        return "| " + ChangesText.of(row.change()) + " | " + java(row) + " | "
                + mark(row.marks().source()) + " | "
                + mark(row.marks().binary()) + " | " + mark(row.marks().wire()) + " | "
                + row.place().map(ChangesText::of).orElse("") + " |\n";
    }

    private static String java(Row row) {
        if (row.javaBefore().equals(row.javaAfter())) {
            return row.javaAfter().map(ChangesText::code).orElse("");
        }
        return row.javaBefore().map(ChangesText::code).orElse("–") + " → "
                + row.javaAfter().map(ChangesText::code).orElse("–");
    }

    private static String mark(boolean compatible) {
        return compatible ? "compatible" : "**breaks**";
    }

    private void javaApi(StringBuilder page) {
        if (comparison.unexplained().isEmpty()) {
            return;
        }
        page.append("\n## Java API\n\nOf what no line above speaks.\n\n")
                .append("| class | what | source | binary |\n|---|---|---|---|\n");
        for (JavaApiChange change : comparison.unexplained()) {
            page.append("| ")
                    .append(ChangesText.code(change.className()))
                    .append(" | ")
                    .append(change.kind().name().toLowerCase(java.util.Locale.ROOT))
                    .append(": ")
                    .append(ChangesText.code(change.text()))
                    .append(" | ")
                    .append(mark(change.source()))
                    .append(" | ")
                    .append(mark(change.binary()))
                    .append(" |\n");
        }
    }
}
