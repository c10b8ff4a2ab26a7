package io.retrosieve.generator.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each step of the endpoint's history does to callers of our client, and to callers of what OpenAPI Generator makes for
 * Retrofit. The table is written to {@code target/history-stock.md}.
 */
@EnabledIf(value = "isThere", disabledReason = "../shared/history is not beside the checkout")
class HistoryStockTest {
    private static final Path TABLE = Path.of("target", "history-stock.md");

    @TempDir
    Path folder;

    static boolean isThere() {
        return Files.isDirectory(History.FOLDER);
    }

    @Test
    void whatSendsTheSameRequestsAndAnswersBreaksNobody() throws IOException {
        History ours = history("ours", new OurClient(folder));
        History stock = history("stock", new StockClient(folder));
        List<Step> ourSteps = ours.steps();
        write(ourSteps, stock.steps(), stock.failures());

        assertThat(ours.failures()).isEmpty();
        assertThat(ourSteps).hasSize(19);
        assertThat(ourSteps)
                .filteredOn(step -> step.difference() != Difference.MORE)
                .hasSizeGreaterThan(8)
                .flatExtracting(Step::breaking)
                .isEmpty();
    }

    private History history(String name, Client client) throws IOException {
        return new History(client, Files.createDirectory(folder.resolve(name)));
    }

    private static void write(List<Step> ours, List<Step> stock, List<String> failures) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "First ours, then OpenAPI Generator's java/retrofit2: members and classes that were lost, changed and");
        lines.add(
                "added, those among them that break source and class files of callers, and files that are other ones.\n");
        lines.add("| step | differs in |" + Step.HEADINGS + Step.HEADINGS);
        lines.add("|---|---" + "|---".repeat(12) + "|");
        for (int i = 0; i < ours.size(); i++) {
            Step step = ours.get(i);
            String difference = step.difference().name().toLowerCase(Locale.ROOT);
            lines.add("| " + step.name() + " | " + difference + " |" + step.cells()
                    + stock.get(i).cells());
        }
        lines.add("");
        for (Difference difference : Difference.values()) {
            lines.add("Steps that differ in " + difference.name().toLowerCase(Locale.ROOT) + " and break callers: "
                    + breaking(ours, difference) + " of ours, " + breaking(stock, difference) + " of the other.");
        }
        lines.add("\nWhat breaks callers of ours:\n");
        ours.forEach(step -> step.breaking().forEach(text -> lines.add("* " + step.name() + ": " + text)));
        failures.forEach(failure -> lines.add("\nDoes not compile: " + failure));
        Files.write(TABLE, lines);
    }

    private static long breaking(List<Step> steps, Difference difference) {
        return steps.stream()
                .filter(step ->
                        step.difference() == difference && !step.breaking().isEmpty())
                .count();
    }
}
