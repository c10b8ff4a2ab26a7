package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is emitted for each case under {@code golden}: the very bytes, and that they compile. */
class GoldenTest {

    static List<Path> cases() throws IOException {
        return Goldens.cases("golden");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void emitsTheExpectedFiles(Path folder) throws IOException {
        Run run = run(folder);
        Map<String, String> actual =
                run.files().stream().collect(Collectors.toMap(GoldenTest::shortPath, OutputFile::text));
        Goldens.hold(folder.resolve("expected"), actual);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void saysWhatIsExpected(Path folder) throws IOException {
        Run run = run(folder);
        Map<String, String> said = new TreeMap<>();
        said.put("diagnostics.txt", run.report(folder));
        said.put("sizes.txt", Sizes.of(run));
        if (Files.exists(folder.resolve("names.yaml"))) {
            said.put("names.yaml", run.names());
        }
        Goldens.hold(folder.resolve("said"), said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void compilesToJava8(Path folder, @TempDir Path classes) throws IOException {
        Run run = run(folder);
        Compiler.compile(run.files(), classes);
        Path any = classes.resolve(run.files().get(0).path().replace(".java", ".class"));
        assertThat(Files.readAllBytes(any)[7]).as("class file version").isEqualTo((byte) 52);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void emitsTheSameBytesAgain(Path folder) throws IOException {
        assertThat(run(folder)).isEqualTo(run(folder));
    }

    /** A case holds its document, or names one on the class path; an overlay or a names record beside it is taken. */
    static Run run(Path folder) throws IOException {
        Path location = folder.resolve("location.txt");
        if (Files.exists(location)) {
            return Run.of(Files.readString(location).strip());
        }
        Path json = folder.resolve("spec.json");
        assertThat(Files.exists(json) || Files.exists(folder.resolve("spec.yaml")))
                .as("a case needs a spec.yaml, a spec.json or a location.txt: %s", folder)
                .isTrue();
        Path document = Files.exists(json) ? json : folder.resolve("spec.yaml");
        Path overlay = folder.resolve("overlay.yaml");
        Path names = folder.resolve("names.yaml");
        if (Files.exists(names)) {
            return Run.keeping(document.toString(), Selection.ALL, names);
        }
        return Files.exists(overlay)
                ? Run.corrected(document.toString(), List.of(overlay.toString()))
                : Run.of(document);
    }

    private static String shortPath(OutputFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
