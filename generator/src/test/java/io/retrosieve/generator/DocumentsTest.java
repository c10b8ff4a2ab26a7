package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.diagnostic.Diagnostic;
import io.retrosieve.generator.diagnostic.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents of real APIs: what is emitted compiles with every lint, and everything that is said has its place. They
 * are test data that lies beside the checkout, not in it.
 */
@EnabledIf(value = "areThere", disabledReason = "../shared/specs is not beside the checkout")
class DocumentsTest {
    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "specs");

    static boolean areThere() {
        return Files.isDirectory(DOCUMENTS);
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> documents = Files.list(DOCUMENTS)) {
            return documents.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void generatesAndCompiles(Path document, @TempDir Path classes) throws IOException {
        Run run = Run.of(document);
        assertThat(run.files()).as(run.report(DOCUMENTS)).isNotEmpty();
        assertThat(run.diagnostics()).allSatisfy(DocumentsTest::hasItsPlace);
        Compiler.compile(run.files(), classes);
    }

    private static void hasItsPlace(Diagnostic diagnostic) {
        assertThat(diagnostic.places()).isNotEmpty().extracting(Place::pointer).allMatch(p -> p.startsWith("#"));
    }
}
