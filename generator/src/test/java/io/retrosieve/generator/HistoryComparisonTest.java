package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.compare.Change;
import io.retrosieve.generator.compare.Comparison;
import io.retrosieve.generator.compare.Row;
import io.retrosieve.generator.compare.Step;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.naming.NamingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of each step between real states of the endpoint. They are test data that lies beside the checkout, not in
 * it. The table that this test writes is {@code target/history-comparison.md}.
 */
@EnabledIf(value = "isThere", disabledReason = "../shared/history is not beside the checkout")
class HistoryComparisonTest {
    private static final Path HISTORY = Path.of("..", "..", "shared", "history");

    /**
     * Breaks on the wire, other changes on the wire, breaks of the Java API alone; each step was read by hand. Each state has
     * the names record of the one before. Those two of Java alone share their one method with a break on the wire.
     */
    private static final List<String> EXPECTED = List.of(
            "01-03 0 0 0 PATCH",
            "03-05 0 0 0 PATCH",
            "05-07 0 1 0 MINOR",
            "07-09 0 3 0 MINOR",
            "09-11 0 0 0 PATCH",
            "11-13 0 0 0 PATCH",
            "13-15 0 0 0 PATCH",
            "15-17 0 0 0 PATCH",
            "17-19 0 0 0 PATCH",
            "19-21 4 9 0 MAJOR",
            "21-23 0 3 0 MINOR",
            "23-25 3 0 0 MAJOR",
            "25-27 0 0 0 PATCH",
            "27-29 1 0 0 MAJOR",
            "29-31 10 1 1 MAJOR",
            "31-33 2 2 0 MAJOR",
            "33-35 2 3 0 MAJOR",
            "35-37 6 18 1 MAJOR",
            "37-39 0 0 0 NONE");

    static boolean isThere() {
        return Files.isDirectory(HISTORY);
    }

    @Test
    void saysOfEachStepWhatItMeans(@TempDir Path records) throws IOException {
        GeneratorOptions options = GeneratorOptions.all(new NamingOptions("com.example", "com.example", "Telnyx"));
        List<Path> states;
        try (Stream<Path> files = Files.list(HISTORY)) {
            states = files.sorted().toList();
        }
        List<String> steps = new ArrayList<>();
        StringBuilder table = new StringBuilder(
                "| step | breaks on the wire | other wire changes | breaks of Java alone | least step |\n|---|---|---|---|---|\n");
        for (int i = 1; i < states.size(); i++) {
            options = options.withNames(record(states.get(i - 1), options, records.resolve(i + ".yaml")));
            Comparison comparison =
                    new Comparer(source(states.get(i - 1), options), source(states.get(i), options)).compare();
            String step = number(states.get(i - 1)) + "-" + number(states.get(i)) + " " + counts(comparison);
            steps.add(step);
            table.append("| ").append(step.replace(" ", " | ")).append(" |\n");
            assertThat(comparison.unexplained())
                    .as("changes of Java without a cause in %s", step)
                    .isEmpty();
        }
        Files.writeString(Path.of("target", "history-comparison.md"), table);
        assertThat(steps).isEqualTo(EXPECTED);
    }

    /** What is kept of the names when a version is published. */
    private static String record(Path state, GeneratorOptions options, Path file) throws IOException {
        Generation published = new Generator(options, new Diagnostics()).generate(state.toString());
        return Files.writeString(file, published.names().orElseThrow().text()).toString();
    }

    private static Comparer.Source source(Path state, GeneratorOptions options) {
        return new Comparer.Source(state.toString(), new Generator(options, new Diagnostics()), Optional.empty());
    }

    private static String counts(Comparison comparison) {
        long breaks =
                comparison.rows().stream().filter(row -> !row.change().wire()).count();
        long others = comparison.rows().stream()
                .filter(row -> row.change().wire() && isOfTheWire(row))
                .count();
        long java =
                comparison.breaks().stream().filter(row -> row.change().wire()).count();
        Step step = comparison.step();
        return breaks + " " + others + " " + java + " " + step;
    }

    private static boolean isOfTheWire(Row row) {
        return row.change().kind() != Change.Kind.SAID && row.change().kind() != Change.Kind.RENAMED;
    }

    private static String number(Path state) {
        return state.getFileName().toString().substring(0, 2);
    }
}
