package io.retrosieve.generator.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.diagnostic.Diagnostic;
import io.retrosieve.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    Path folder;

    @Test
    void knowsWhereEverythingStandsInYaml() throws IOException {
        Document document = read("a.yaml", "paths:\n  /x/y~z:\n    get: {tags: [a,\n      b]}\n");
        assertPlace(document, "#/paths", 1, 1);
        assertPlace(document, "#/paths/~1x~1y~0z/get", 3, 5);
        assertPlace(document, "#/paths/~1x~1y~0z/get/tags/1", 4, 7);
    }

    @Test
    void knowsWhereEverythingStandsInJson() throws IOException {
        Document document = read("a.json", "{\n  \"paths\": {\"/x\": {\n    \"get\": {\"tags\": [\"a\",\n \"b\"]}}}}");
        assertPlace(document, "#/paths", 2, 3);
        assertPlace(document, "#/paths/~1x/get", 3, 5);
        assertPlace(document, "#/paths/~1x/get/tags/1", 4, 2);
    }

    @Test
    void readsYamlAsItsAuthorsMeanIt() throws IOException {
        Document document =
                read("a.yaml", "{a: on, b: 2019-03-29, c: true, d: 017, e: 1.50, f: ~, g: 'true', h: 1e3, i: no}");
        assertThat(document.root().members().values())
                .extracting(node -> node.kind() + " " + node.text())
                .containsExactly(
                        "STRING on",
                        "STRING 2019-03-29",
                        "BOOLEAN true",
                        "NUMBER 017",
                        "NUMBER 1.50",
                        "NULL ~",
                        "STRING true",
                        "NUMBER 1e3",
                        "STRING no");
    }

    @Test
    void followsAnchorsAndMerges() throws IOException {
        Document document = read("a.yaml", "base: &b {x: 1, y: 2}\nmore: {<<: *b, y: 3}\nsame: *b\n");
        assertThat(document.at("#/more/x")).get().extracting(Node::text).isEqualTo("1");
        assertThat(document.at("#/more/y")).get().extracting(Node::text).isEqualTo("3");
        assertThat(document.at("#/same/y")).get().extracting(Node::text).isEqualTo("2");
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void refusesAnAliasInsideItself() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "a: &a [*a]\n");
        assertThat(new DocumentReader(diagnostics).read(folder.resolve("a.yaml").toString()))
                .isEmpty();
        assertThat(diagnostics.all())
                .extracting(Diagnostic::message)
                .containsExactly("nested deeper than 200 levels, or an alias in itself");
    }

    @Test
    void refusesWhatIsTooLargeForADocument() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((128 << 20) + 1);
        }
        assertThat(new DocumentReader(diagnostics).read(large.toString())).isEmpty();
        assertThat(diagnostics.all()).extracting(Diagnostic::message).containsExactly("larger than 128 MiB");
    }

    @Test
    void followsReferencesButNotInCircles() throws IOException {
        Document document = read("a.yaml", "a: {$ref: '#/b'}\nb: {$ref: '#/c%20d'}\nc d: 7\ne: {$ref: '#/e'}\n");
        Node a = document.at("#/a").orElseThrow();
        Node e = document.at("#/e").orElseThrow();
        assertThat(document.resolve(a)).get().extracting(Node::text).isEqualTo("7");
        assertThat(document.resolve(e)).isEmpty();
    }

    @Test
    void readsAClassPathResourceAndAFileUrl() throws IOException {
        DocumentReader reader = new DocumentReader(diagnostics);
        Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
        assertThat(reader.read("telnyx/call-events.yaml")).isPresent();
        assertThat(reader.read(file.toUri().toString())).isPresent();
        assertThat(diagnostics.all()).isEmpty();
    }

    private Document read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new DocumentReader(diagnostics).read(file.toString()).orElseThrow();
    }

    private static void assertPlace(Document document, String pointer, int line, int column) {
        Node node = document.at(pointer).orElseThrow();
        assertThat(node.place().pointer()).isEqualTo(pointer);
        assertThat(node.place().line() + ":" + node.place().column()).isEqualTo(line + ":" + column);
    }
}
