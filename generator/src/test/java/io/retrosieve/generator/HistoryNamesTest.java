package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.model.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Real states of the endpoint, each generated with the names of the one before. */
@EnabledIf(value = "isThere", disabledReason = "../shared/history is not beside the checkout")
class HistoryNamesTest {
    @TempDir
    Path folder;

    private Path record = Path.of("");
    private int runs;

    static boolean isThere() {
        return HistoryTest.isThere();
    }

    private TreeSet<String> next(Path state) throws IOException {
        Run run = runs == 0 ? Run.of(state) : Run.keeping(state.toString(), Selection.ALL, record);
        runs++;
        assertThat(run.files()).as(run.report(folder)).isNotEmpty();
        record = Files.writeString(folder.resolve("names-" + runs + ".yaml"), run.names());
        return PublicApi.of(run, Files.createDirectory(folder.resolve("classes-" + runs)));
    }

    @Test
    void print() throws IOException {
        TreeSet<String> before = new TreeSet<>();
        for (Path state : HistoryTest.states()) {
            TreeSet<String> now = next(state);
            TreeSet<String> lost = new TreeSet<>(before);
            lost.removeAll(now);
            System.out.println("=== " + state.getFileName() + " lost " + lost.size());
            lost.forEach(line -> System.out.println("  - " + line));
            before = now;
        }
        System.out.println(Files.readString(record));
    }
}
