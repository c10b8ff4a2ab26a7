package io.retrosieve.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same bytes whatever the order of the document's maps, but for properties: people know them by their order. And the
 * same bytes in another process, whose sets have another order, with another language, time zone and encoding.
 */
class OrderTest {
    private static final Path DOCUMENTS = Path.of("..", "..", "shared", "specs");
    private static final String PROPERTIES = "properties";

    @TempDir
    Path folder;

    static boolean documentsAreThere() {
        return Files.isDirectory(DOCUMENTS);
    }

    static List<Path> smallDocuments() throws IOException {
        return MutationTest.smallDocuments();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smallDocuments")
    void ofMapsHasNoMeaning(Path document) throws IOException {
        for (int seed = 0; seed < 3; seed++) {
            holdShuffled(Tree.read(document), new Random(seed));
        }
    }

    @Test
    @EnabledIf(value = "documentsAreThere", disabledReason = "../shared/specs is not beside the checkout")
    void ofMapsOfRealDocumentsHasNoMeaning() throws IOException {
        try (Stream<Path> documents = Files.list(DOCUMENTS)) {
            for (Path document : documents.sorted().toList()) {
                Slices slices = new Slices(Tree.read(document));
                for (int seed = 0; seed < 2; seed++) {
                    Random random = new Random(seed);
                    holdShuffled(slices.slice(random, 6), random);
                }
            }
        }
    }

    @Test
    void ofAnotherProcessHasNoMeaning() throws Exception {
        List<Path> documents = smallDocuments();
        String here = Digest.of(documents);
        assertThat(inAnotherProcess(documents, "-Duser.language=tr", "-Duser.timezone=Asia/Kathmandu"))
                .isEqualTo(here);
        assertThat(inAnotherProcess(
                        documents, "-Dfile.encoding=ISO-8859-1", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"))
                .isEqualTo(here);
    }

    private static String inAnotherProcess(List<Path> documents, String... options) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Digest.class.getName()));
        documents.forEach(document -> command.add(document.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private void holdShuffled(Tree document, Random random) throws IOException {
        List<OutputFile> expected = files(document);
        List<OutputFile> actual = files(shuffled(document, random, false));
        assertThat(expected).isNotEmpty();
        assertThat(actual)
                .extracting(OutputFile::path)
                .containsExactlyElementsOf(
                        expected.stream().map(OutputFile::path).toList());
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i).text())
                    .as(expected.get(i).path())
                    .isEqualTo(expected.get(i).text());
        }
    }

    private List<OutputFile> files(Tree document) throws IOException {
        Outcome outcome = Outcome.of(Files.writeString(folder.resolve("spec.json"), document.json()));
        assertThat(outcome.fault()).isEmpty();
        return outcome.files();
    }

    private static Tree shuffled(Tree tree, Random random, boolean areProperties) {
        if (tree.kind == Tree.Kind.ARRAY) {
            Tree array = Tree.array();
            tree.children.forEach(child -> array.withItem(shuffled(child, random, false)));
            return array;
        }
        if (tree.kind == Tree.Kind.SCALAR) {
            return tree;
        }
        List<String> keys = new ArrayList<>(tree.keys);
        if (!areProperties) {
            Collections.shuffle(keys, random);
        }
        Tree object = Tree.object();
        for (String key : keys) {
            boolean properties = !areProperties && key.equals(PROPERTIES);
            object.with(key, shuffled(tree.get(key), random, properties));
        }
        return object;
    }
}
