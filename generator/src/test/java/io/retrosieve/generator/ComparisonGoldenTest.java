package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.compare.ChangesPage;
import io.retrosieve.generator.compare.Comparison;
import io.retrosieve.generator.compare.ReleaseVersion;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.naming.NamingOptions;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of each pair of documents under {@code comparisons}: the very page. */
class ComparisonGoldenTest {
    private static final NamingOptions NAMING =
            new NamingOptions("com.example.client", "com.example.client", "Library");

    static List<Path> cases() throws IOException {
        return Goldens.cases("comparisons");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsWhatChanged(Path folder) throws IOException {
        Comparison comparison = compare(folder.resolve("old.yaml"), folder.resolve("new.yaml"));
        String page = new ChangesPage(comparison, "old.yaml", "new.yaml", ReleaseVersion.of("1.4.2")).text();
        Goldens.hold(
                folder.resolve("expected"),
                Map.of("CHANGES.md", page.replace(folder.toString().replace('\\', '/') + "/", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsNothingBetweenADocumentAndItself(Path folder) {
        Path document = folder.resolve("new.yaml");
        assertThat(compare(document, document).rows()).isEmpty();
    }

    static Comparison compare(Path old, Path now) {
        return new Comparer(source(old), source(now)).compare();
    }

    static List<OutputFile> files(Path document) {
        return generator().generate(document.toString()).files();
    }

    private static Comparer.Source source(Path document) {
        return new Comparer.Source(document.toString(), generator(), Optional.empty());
    }

    private static Generator generator() {
        return new Generator(GeneratorOptions.all(NAMING), new Diagnostics());
    }
}
