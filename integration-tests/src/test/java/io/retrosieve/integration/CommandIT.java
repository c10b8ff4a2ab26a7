package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.retrosieve.integration.compiler.ClientClassPath;
import io.retrosieve.integration.compiler.Javac;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar alone, run as the README writes it. */
class CommandIT {
    private static final String SOURCES = "src/main/java/org/openapitools/client/";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Path WHOLE_DOCUMENT = Path.of("../../shared/specs/spotify.yml");

    @TempDir
    Path directory;

    @BeforeEach
    void copyDocuments() throws IOException {
        for (String document : List.of("library.yaml", "broken.yaml", "left-out.yaml")) {
            try (InputStream in = CommandIT.class.getResourceAsStream("/cli/" + document)) {
                Files.copy(Objects.requireNonNull(in, document), directory.resolve(document));
            }
        }
    }

    @Test
    void generatesAClientThatCompiles() throws Exception {
        Jvm.Result result = generate("library.yaml", "--api-package", "com.example.library", "--client-name", "Town");

        assertThat(result.status()).as(result.errors()).isZero();
        assertThat(files()).containsKey("src/main/java/com/example/library/TownClient.java");
        assertThat(new Javac(ClientClassPath.ofLibraries(), directory.resolve("classes"))
                        .errorsIn(directory.resolve("out")))
                .isEmpty();
    }

    @Test
    void writesWhatOpenApiGeneratorWrites() throws Exception {
        generate("library.yaml");
        assertThat(files()).isEqualTo(filesOfOpenApiGenerator("library.yaml"));
    }

    @Test
    void writesWhatOpenApiGeneratorWritesForAWholeDocument() throws Exception {
        assumeThat(WHOLE_DOCUMENT).as("a whole document beside the project").exists();
        String document = WHOLE_DOCUMENT.toRealPath().toString();
        generate(document);
        assertThat(files()).hasSizeGreaterThan(200).isEqualTo(filesOfOpenApiGenerator(document));
    }

    @Test
    void correctsTheDocumentByAnOverlay() throws Exception {
        overlay("  - {target: \"$.paths['/books'].get\", update: {operationId: searchBooks}}");
        Jvm.Result result = generate("library.yaml", "--overlays", "corrections.yaml");

        assertThat(result.status()).as(result.errors()).isZero();
        assertThat(files()).containsKey(SOURCES + "SearchBooksQuery.java");
    }

    @Test
    void refusesACorrectionThatNoLongerApplies() throws Exception {
        overlay("  - {target: \"$.paths['/bookz'].get\", update: {operationId: searchBooks}}");
        Jvm.Result result = generate("library.yaml", "--overlays", "corrections.yaml");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors())
                .contains("corrections.yaml:4:6: error[OVL004] '$.paths['/bookz'].get' selects nothing")
                .doesNotContain("SLF4J");
    }

    private void overlay(String action) throws IOException {
        String head = "overlay: 1.0.0\ninfo: {title: Corrections, version: 1.0.0}\nactions:\n";
        Files.writeString(directory.resolve("corrections.yaml"), head + action + "\n");
    }

    @Test
    void takesOptionsAsOpenApiGeneratorDoes() throws Exception {
        generate("library.yaml", "--api-package=com.example.library", "--operation-ids=listBooks");
        Map<String, String> ours = files();
        emptyOutput();
        generate("library.yaml", "-p", "apiPackage=com.example.library,operationIds=listBooks");

        assertThat(files()).isEqualTo(ours);
        assertThat(ours.keySet())
                .contains("src/main/java/com/example/library/ListBooksQuery.java")
                .doesNotContain("src/main/java/com/example/library/ListLoansQuery.java");
    }

    @Test
    void explainsItself() throws Exception {
        assertThat(command("--help").output()).contains("generate", "--version");
        assertThat(command("--version").output().strip()).matches("Retrosieve \\d+\\..*");
        Jvm.Result help = command("generate", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.output())
                .contains(
                        "--input-spec",
                        "--output",
                        "--api-package",
                        "--model-package",
                        "--source-folder",
                        "--client-name",
                        "--operation-ids",
                        "--tags",
                        "--paths",
                        "--diagnostic-severities",
                        "--additional-properties",
                        "--dry-run",
                        "src/main/java");
    }

    @Test
    void saysWhatIsWrongWithTheCommandLine() throws Exception {
        assertMisused("Missing required subcommand");
        assertMisused("--input-spec", "generate");
        assertMisused("Did you mean: retrosieve generate?", "generat");
        assertMisused("--api-package", "generate", "-i", "library.yaml", "--api-pakage=com.example");
        assertMisused(
                "unknown option 'apiPakage'; is apiPackage meant?",
                "generate",
                "-i",
                "library.yaml",
                "-p",
                "apiPakage=com.example");
        assertMisused(
                "option apiPackage: 'a-b' must be a Java package name",
                "generate",
                "-i",
                "library.yaml",
                "--api-package=a-b");
        assertMisused("must be a folder below", "generate", "-i", "library.yaml", "--source-folder=../elsewhere");
        assertMisused(
                "option apiPackage is given twice",
                "generate",
                "-i",
                "library.yaml",
                "--api-package=a",
                "-p",
                "apiPackage=b");
    }

    private void assertMisused(String problem, String... arguments) throws Exception {
        Jvm.Result result = command(arguments);
        assertThat(result.status()).as(problem).isEqualTo(2);
        assertThat(result.errors()).contains(problem, "--help'.");
        assertThat(result.output()).isEmpty();
        assertThat(directory.resolve("src")).doesNotExist();
    }

    @Test
    void refusesABrokenDocumentWithItsPlacesAndWritesNothing() throws Exception {
        Jvm.Result result = generate("broken.yaml");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors())
                .containsPattern("broken\\.yaml:8:\\d+: error\\[QRY001] unknown rule 'single-comparision'")
                .containsPattern(
                        "broken\\.yaml:11:\\d+: error\\[QRY004] 'filter\\[due_on]' is no field of this operation")
                .doesNotContain("\tat ");
        assertThat(directory.resolve("out")).doesNotExist();
        assertThat(generate("missing.yaml").errors()).contains("missing.yaml:1:1: error[DOC001]");
    }

    @Test
    void saysWhatItLeavesOutAndCountsLast() throws Exception {
        Jvm.Result result = generate("left-out.yaml");

        assertThat(result.status()).isZero();
        assertThat(result.errors())
                .containsPattern("left-out\\.yaml:5:\\d+: warning\\[OPR003] operation 'queryShelf' is left out");
        assertThat(result.output().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("Retrosieve: 2 warnings, 1 info: DOC013 1, OPR003 1, OPR010 1"),
                        line -> assertThat(line)
                                .startsWith("Retrosieve: 2 files;")
                                .endsWith("from left-out.yaml"));
        assertThat(generate("left-out.yaml", "--diagnostic-severities=OPR003=error")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void aSecondRunWritesWhatChangedAndDeletesWhatIsGone() throws Exception {
        generate("library.yaml");
        for (String file : files().keySet()) {
            Files.setLastModifiedTime(directory.resolve("out").resolve(file), LONG_AGO);
        }
        Path own = Files.writeString(directory.resolve("out").resolve(SOURCES + "Own.java"), "class Own {}");
        Path document = directory.resolve("library.yaml");
        Files.writeString(document, Files.readString(document).replace("enum: [novel,", "enum: [novel, drama,"));

        String dry = generate("library.yaml", "--dry-run").output();
        assertThat(dry)
                .contains(
                        "write out/" + SOURCES + "Genre.java\n",
                        "keep out/" + SOURCES + "Book.java\n",
                        "keep out/retrosieve-names.yaml\n");
        assertThat(writtenAnew()).containsExactly(SOURCES + "Own.java");

        generate("library.yaml");
        assertThat(writtenAnew()).containsExactly(SOURCES + "Genre.java", SOURCES + "Own.java");

        assertThat(generate("library.yaml", "--operation-ids=listBooks", "--dry-run")
                        .output())
                .contains("delete out/" + SOURCES + "LoansApi.java\n");
        generate("library.yaml", "--operation-ids=listBooks");
        assertThat(files().keySet()).contains(SOURCES + "BooksApi.java").doesNotContain(SOURCES + "LoansApi.java");
        assertThat(own).exists();
    }

    @Test
    void runsOfEitherKindCanFollowEachOther() throws Exception {
        openApiGenerator("library.yaml", "out");
        generate("library.yaml", "--operation-ids=listBooks");
        assertThat(files().keySet()).contains(SOURCES + "BooksApi.java").doesNotContain(SOURCES + "LoansApi.java");

        generate("library.yaml");
        openApiGenerator("library.yaml", "out", "--additional-properties=operationIds=listLoans", "--minimal-update");
        assertThat(files().keySet()).contains(SOURCES + "LoansApi.java").doesNotContain(SOURCES + "BooksApi.java");
    }

    @Test
    void theIgnoreFileIsHonouredAsOpenApiGeneratorDoes() throws Exception {
        for (String pattern : List.of(
                "**/Book.java",
                SOURCES,
                "/" + SOURCES + "Book*.java\n!**/BookPage.java",
                "*.java",
                "Book.java",
                "src/main/java/**/Loan?.java")) {
            emptyOutput();
            Files.createDirectories(directory.resolve("out"));
            Files.createDirectories(directory.resolve("theirs"));
            Files.writeString(directory.resolve("out/.openapi-generator-ignore"), pattern + "\n");
            Files.writeString(directory.resolve("theirs/.openapi-generator-ignore"), pattern + "\n");
            generate("library.yaml");
            assertThat(files().keySet())
                    .as(pattern)
                    .isEqualTo(filesOfOpenApiGenerator("library.yaml").keySet());
        }
    }

    @Test
    void comparesTwoStatesOfADocument() throws Exception {
        Path document = directory.resolve("library.yaml");
        Files.writeString(
                directory.resolve("new.yaml"),
                Files.readString(document).replace("enum: [novel,", "enum: [").replace("maximum: 100", "maximum: 50"));

        Jvm.Result result = command("compare", "--old", "library.yaml", "--new", "new.yaml", "--old-version=0.3.0");
        assertThat(result.status()).as(result.errors()).isZero();
        assertThat(result.output())
                .startsWith("# What changed for callers\n\n**minor**: 0.4.0 is the least version after 0.3.0.")
                .contains(
                        "| `filter[genre]`: value `novel` lost | `Genre.NOVEL` → – | **breaks** | **breaks** | **breaks** |",
                        "| `page[size]`: maximum `100` → `50` | `ListBooksQuery.pageSize` | compatible | compatible | **breaks** |");
        assertThat(result.errors())
                .endsWith("minor: the least version after 0.3.0 is 0.4.0\n")
                .doesNotContain("SLF4J");

        Jvm.Result refused = command(
                "compare",
                "--old=library.yaml",
                "--new=new.yaml",
                "--old-version=0.3.0",
                "--new-version=0.3.1",
                "-o",
                "CHANGES.md");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.errors()).contains("0.3.1 is too small a step: GET /books ");
        assertThat(directory.resolve("CHANGES.md")).hasContent(result.output());
    }

    @Test
    void saysThatItCannotWrite() throws Exception {
        Files.writeString(directory.resolve("out"), "a file where the folder should be");
        Jvm.Result result = generate("library.yaml");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.errors())
                .contains("The output folder 'out' can't be written")
                .doesNotContain("\tat ");
        assertThat(result.output()).isEmpty();
    }

    private Jvm.Result generate(String document, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("generate", "-i", document, "-o", "out"));
        arguments.addAll(List.of(more));
        return command(arguments.toArray(String[]::new));
    }

    private Jvm.Result command(String... arguments) throws Exception {
        return new Jvm(List.of(BuiltJar.named("retrosieve-generator-cli.jar")), directory).runJar(arguments);
    }

    private Map<String, String> filesOfOpenApiGenerator(String document) throws Exception {
        openApiGenerator(document, "theirs");
        return files("theirs");
    }

    private void openApiGenerator(String document, String output, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of("generate", "-g", "retrosieve", "-i", document, "-o", output, "--skip-validate-spec"));
        arguments.addAll(List.of(more));
        Jvm.Result result = new Jvm(
                        List.of(
                                BuiltJar.named("openapi-generator-cli.jar"),
                                BuiltJar.named("retrosieve-generator.jar")),
                        directory)
                .run("org.openapitools.codegen.OpenAPIGenerator", arguments.toArray(String[]::new));
        assertThat(result.status()).as(result.errors()).isZero();
    }

    private Map<String, String> files() throws IOException {
        return files("out");
    }

    /** The Java files below a folder, by path. */
    private Map<String, String> files(String folder) throws IOException {
        Path root = directory.resolve(folder);
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return texts;
    }

    private List<String> writtenAnew() throws IOException {
        List<String> anew = new ArrayList<>();
        for (String file : files().keySet()) {
            if (!Files.getLastModifiedTime(directory.resolve("out").resolve(file))
                    .equals(LONG_AGO)) {
                anew.add(file);
            }
        }
        return anew;
    }

    private void emptyOutput() throws IOException {
        for (String folder : List.of("out", "theirs")) {
            Path root = directory.resolve(folder);
            if (Files.exists(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
