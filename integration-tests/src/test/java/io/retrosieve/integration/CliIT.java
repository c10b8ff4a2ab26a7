package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.integration.compiler.ClientClassPath;
import io.retrosieve.integration.compiler.Javac;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged generator beside openapi-generator-cli, with nothing but its one jar added, run as the README writes it. */
class CliIT {
    @TempDir
    Path directory;

    @Test
    void isInTheList() throws Exception {
        assertThat(cli("list").output().lines().map(String::strip)).contains("- retrosieve");
    }

    @Test
    void explainsItsOptions() throws Exception {
        Jvm.Result result = cli("config-help", "-g", "retrosieve");

        assertThat(result.status()).isZero();
        assertThat(result.output()).contains("apiPackage", "modelPackage", "clientName", "diagnosticSeverities");
        // options of DefaultCodegen that we don't have
        assertThat(result.output())
                .doesNotContain("sortParamsByRequiredFlag", "disallowAdditionalPropertiesIfNotPresent");
    }

    @Test
    void generatesAClientThatCompiles() throws Exception {
        Jvm.Result result = generate("library.yaml");

        assertThat(result.status()).as(result.errors()).isZero();
        assertThat(generatedFiles())
                .contains(
                        "BooksApi.java",
                        "LoansApi.java",
                        "ListBooksQuery.java",
                        "ListLoansQuery.java",
                        "Book.java",
                        "Genre.java",
                        "TownLibraryClient.java");
        assertThat(new Javac(ClientClassPath.ofLibraries(), directory.resolve("classes"))
                        .errorsIn(directory.resolve("out")))
                .isEmpty();
    }

    @Test
    void generatesWhatACallerWantsToWrite() throws Exception {
        generate("library.yaml");
        Files.writeString(directory.resolve("out/Caller.java"), """
                import static io.retrosieve.runtime.Conditions.*;
                import org.openapitools.client.*;

                class Caller {
                    ListBooksQuery query = ListBooksQuery.all().genre(Genre.POETRY).available(true)
                            .publishedOn(gte(java.time.LocalDate.EPOCH)).title(contains("sea")).pageSize(100);
                    ListLoansQuery late = ListLoansQuery.all().dueAt(lt(java.time.Instant.EPOCH));
                }
                """);

        assertThat(new Javac(ClientClassPath.ofLibraries(), directory.resolve("classes"))
                        .errorsIn(directory.resolve("out")))
                .isEmpty();
    }

    @Test
    void refusesABrokenDocumentWithItsPlaceAndWritesNothing() throws Exception {
        Jvm.Result result = generate("broken.yaml");

        assertThat(result.status()).isNotZero();
        assertThat(result.errors()) // all faults at once
                .containsPattern("broken\\.yaml:8:\\d+: error\\[QRY001] unknown rule 'single-comparision'")
                .contains("#/paths/~1loans/get/x-query-rules/0/rule")
                .containsPattern(
                        "broken\\.yaml:11:\\d+: error\\[QRY004] 'filter\\[due_on]' is no field of this operation");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void saysWhatItLeavesOut() throws Exception {
        assertThat(generate("left-out.yaml").output())
                .containsPattern("left-out\\.yaml:5:\\d+: warning\\[OPR003] operation 'queryShelf' is left out");
    }

    @Test
    void endsWithWhatItCounted() throws Exception {
        List<String> lines = generate("left-out.yaml").output().lines().toList();

        assertThat(lines.subList(lines.size() - 2, lines.size()))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("Retrosieve: 2 warnings, 1 info: DOC013 1, OPR003 1, OPR010 1"),
                        line -> assertThat(line)
                                .contains("Retrosieve: 2 files;")
                                .endsWith("from left-out.yaml"));
    }

    @Test
    void namesTheOptionThatAMisspeltOneMeans() throws Exception {
        Files.writeString(directory.resolve("api.json"), "{\"openapi\": \"3.0.3\", \"paths\": {}}");
        String output = cli(
                        "generate",
                        "-g",
                        "retrosieve",
                        "-i",
                        "api.json",
                        "-o",
                        "out",
                        "--skip-validate-spec",
                        "--additional-properties=apiPakage=com.example,hideGenerationTimestamp=true")
                .output();
        assertThat(output)
                .contains("unknown option 'apiPakage'; is apiPackage meant?")
                .doesNotContain("unknown option 'hide");
    }

    private Jvm.Result generate(String document) throws Exception {
        Path copy = directory.resolve(document);
        try (InputStream in = CliIT.class.getResourceAsStream("/cli/" + document)) {
            Files.copy(Objects.requireNonNull(in, document), copy);
        }
        return cli("generate", "-g", "retrosieve", "-i", document, "-o", "out", "--skip-validate-spec");
    }

    private Jvm.Result cli(String... arguments) throws Exception {
        return new Jvm(
                        List.of(
                                BuiltJar.named("openapi-generator-cli.jar"),
                                BuiltJar.named("retrosieve-generator.jar")),
                        directory)
                .run("org.openapitools.codegen.OpenAPIGenerator", arguments);
    }

    private List<String> generatedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
