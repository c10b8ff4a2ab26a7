package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.write.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One endpoint in two spellings: callers must not notice which one its owner likes this year. */
class SpellingsTest {
    private static final Path FOLDER = Goldens.folder("spellings");

    @Test
    void callersSeeTheSameBytes(@TempDir Path a, @TempDir Path b) throws Exception {
        List<OutputFile> bracketed = seenByCallers(generate(a, "bracketed.yaml"));
        List<OutputFile> deepObject = seenByCallers(generate(b, "deep-object.yaml"));

        assertThat(bracketed).extracting(OutputFile::path).contains("com/example/client/ListEventsQuery.java");
        assertThat(deepObject).isEqualTo(bracketed);
    }

    @Test
    void theServerSeesTheSameNames(@TempDir Path a, @TempDir Path b) throws Exception {
        String bracketed = generate(a, "bracketed.yaml").text("ListEventsParameters.java");
        String deepObject = generate(b, "deep-object.yaml").text("ListEventsParameters.java");

        assertThat(wireNames(deepObject))
                .isEqualTo(wireNames(bracketed))
                .contains("filter[status][in][]", "filter[occurred_at][gte]", "filter[outbound.profile_id]");
    }

    @Test
    void bothCompile(@TempDir Path folder) throws Exception {
        for (String document : List.of("bracketed.yaml", "deep-object.yaml")) {
            Run run = generate(Files.createDirectory(folder.resolve("of-" + document)), document);
            Compiler.compile(run.files(), Files.createDirectory(folder.resolve("classes-of-" + document)));
        }
    }

    private static List<String> wireNames(String parameters) {
        return Pattern.compile("\"([^\"]+)\"")
                .matcher(parameters)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Both documents are called the same, as two states of one document are. */
    private static Run generate(Path folder, String document) throws Exception {
        return Run.of(Files.copy(FOLDER.resolve(document), folder.resolve("spec.yaml")));
    }

    /** A class without {@code public} is not part of the API. */
    private static List<OutputFile> seenByCallers(Run run) {
        return run.files().stream()
                .filter(file -> file.text().contains("\npublic "))
                .toList();
    }
}
