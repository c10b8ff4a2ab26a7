package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real states of the endpoint, 2019 to 2026. They are test data that lies beside the checkout, not in it. */
@EnabledIf(value = "isThere", disabledReason = "../shared/history is not beside the checkout")
class HistoryTest {
    private static final Path HISTORY = Path.of("..", "..", "shared", "history");
    private static final Pattern FILTER =
            Pattern.compile("public ListCallEventsQuery (\\w+)\\(([\\w.<>]+) \\w+\\) \\{");

    static boolean isThere() {
        return Files.isDirectory(HISTORY);
    }

    static List<Path> states() throws IOException {
        try (Stream<Path> states = Files.list(HISTORY)) {
            return states.sorted().toList();
        }
    }

    @Test
    void thereAreTwentyStates() throws IOException {
        assertThat(states()).hasSize(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("states")
    void eachStateGeneratesAndCompiles(Path state, @TempDir Path classes) throws IOException {
        Run run = Run.of(state);
        assertThat(run.files()).as(run.report(HISTORY)).isNotEmpty();
        Compiler.compile(run.files(), classes);
    }

    @Test
    void theSameFilterKeepsItsNameAndTypeWhenItsOwnerRespellsIt() {
        Map<String, String> january = filters("25-2025-01-27.json");
        Map<String, String> august = filters("37-2025-08-15.json");

        assertThat(january)
                .containsEntry("occurredAt", "Comparison<String>")
                .containsEntry("legId", "UUID")
                .hasSize(12);
        assertThat(august).containsAllEntriesOf(january);
    }

    private static Map<String, String> filters(String state) {
        String query = Run.of(HISTORY.resolve(state)).text("ListCallEventsQuery.java");
        Map<String, String> filters = new TreeMap<>();
        Matcher matcher = FILTER.matcher(query);
        while (matcher.find()) {
            filters.put(matcher.group(1), matcher.group(2));
        }
        return filters;
    }
}
