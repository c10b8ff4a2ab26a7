package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents of real APIs with the record of their own names. */
@EnabledIf(value = "areThere", disabledReason = "../shared/specs is not beside the checkout")
class LargeNamesTest {
    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "specs");

    static boolean areThere() {
        return documents().stream().allMatch(Files::exists);
    }

    static List<Path> documents() {
        return Stream.of("box.json", "klaviyo.json", "stripe.json", "twilio-api-v2010.json")
                .map(DOCUMENTS::resolve)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void theirOwnRecordChangesNothing(Path document, @TempDir Path folder) throws IOException {
        Run first = Run.of(document);
        Path names = Files.writeString(folder.resolve("names.yaml"), first.names());
        Run again = Run.keeping(document.toString(), Selection.ALL, names);

        assertThat(again.files().stream()
                        .filter(file -> !first.files().contains(file))
                        .map(OutputFile::path))
                .as("new or other sources")
                .isEmpty();
        assertThat(again.files()).hasSameSizeAs(first.files());
        assertThat(again.names()).isEqualTo(first.names());
        long lines = first.names().lines().count();
        System.out.printf(
                "%s: %d files, record of %d lines%n",
                document.getFileName(), first.files().size(), lines);
    }
}
