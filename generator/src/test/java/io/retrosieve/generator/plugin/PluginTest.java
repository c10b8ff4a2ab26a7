package io.retrosieve.generator.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Run by OpenAPI Generator itself, the way its Maven plugin and its CLI run a generator. */
class PluginTest {
    private static final String DOCUMENT = "src/test/resources/spellings/bracketed.yaml";
    private static final String QUERY = "src/main/java/com/example/events/ListEventsQuery.java";

    @TempDir
    Path output;

    @Test
    void isFoundByName() {
        assertThat(ServiceLoader.load(CodegenConfig.class))
                .filteredOn(RetrosieveCodegen.class::isInstance)
                .singleElement()
                .satisfies(config -> assertThat(config.getName()).isEqualTo("retrosieve"));
    }

    @Test
    void needsNoOption() throws IOException {
        generate(Map.of(), false);
        assertThat(sources()).contains("src/main/java/org/openapitools/client/ListEventsQuery.java");
    }

    @Test
    void putsFilesWhereTheOptionsSay() throws IOException {
        generate(
                Map.of(
                        "apiPackage",
                        "com.example.events",
                        "modelPackage",
                        "com.example.events.model",
                        "clientName",
                        "Acme",
                        "sourceFolder",
                        "java"),
                false);
        assertThat(sources())
                .contains(
                        "java/com/example/events/AcmeClient.java",
                        "java/com/example/events/ListEventsQuery.java",
                        "java/com/example/events/model/Event.java",
                        "java/com/example/events/model/AcmeJsonAdapterFactory.java");
    }

    @Test
    void writesNothingElse() throws IOException {
        generate(Map.of("apiPackage", "com.example.events"), false);
        assertThat(sources()).allMatch(path -> path.startsWith("src/main/java/com/example/events/"));
    }

    @Test
    void listsItsFilesForTheFramework() throws IOException {
        generate(Map.of("apiPackage", "com.example.events"), false);
        assertThat(Files.readAllLines(output.resolve(".openapi-generator/FILES")))
                .filteredOn(line -> line.endsWith(".java"))
                .containsExactlyInAnyOrderElementsOf(sources());
    }

    @Test
    void honoursTheIgnoreFile() throws IOException {
        Files.writeString(output.resolve(".openapi-generator-ignore"), "**/ListEventsQuery.java\n");
        generate(Map.of("apiPackage", "com.example.events"), false);
        assertThat(sources()).doesNotContain(QUERY).contains(QUERY.replace("Query", "Parameters"));
    }

    @Test
    void writesTheRecordOfNamesIntoTheOutputFolder() throws IOException {
        Path names = output.resolve("retrosieve-names.yaml");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        generate(Map.of("apiPackage", "com.example.events"), true);
        String written = Files.readString(names).replace("listEvents", "findEvents");
        Files.setLastModifiedTime(names, old);
        generate(Map.of("apiPackage", "com.example.events"), true);

        assertThat(Files.getLastModifiedTime(names)).isEqualTo(old);
        assertThat(Files.readAllLines(output.resolve(".openapi-generator/FILES")))
                .contains("retrosieve-names.yaml");

        Path given = Files.writeString(output.resolve("given.yaml"), written);
        generate(Map.of("apiPackage", "com.example.events", "names", given.toString()), true);
        assertThat(sources()).contains(QUERY.replace("List", "Find")).doesNotContain(QUERY);
        assertThat(given).hasContent(written);
        assertThat(names).hasContent(written);
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        new DefaultGenerator(true).opts(configured(Map.of()).toClientOptInput()).generate();
        assertThat(sources()).isEmpty();
        assertThat(output.resolve("retrosieve-names.yaml")).doesNotExist();
    }

    @Test
    void leavesTheTimeOfAFileThatStaysTheSame() throws IOException {
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        generate(Map.of("apiPackage", "com.example.events"), true);
        Files.setLastModifiedTime(output.resolve(QUERY), old);
        generate(Map.of("apiPackage", "com.example.events"), true);
        assertThat(Files.getLastModifiedTime(output.resolve(QUERY))).isEqualTo(old);
    }

    @Test
    void deletesWhatItNoLongerGenerates() throws IOException {
        Map<String, String> options = Map.of("apiPackage", "com.example.events");
        Path own = output.resolve("src/main/java/com/example/events/Own.java");
        generate(options, true);
        Files.writeString(own, "class Own {}");
        Files.writeString(output.resolve(".openapi-generator-ignore"), "**/ListEventsQuery.java\n");

        generate(Map.of("apiPackage", "com.example.events", "clientName", "Acme"), true);

        assertThat(sources())
                .contains("src/main/java/com/example/events/AcmeClient.java")
                .doesNotContain("src/main/java/com/example/events/EventsClient.java")
                .as("what somebody else wrote, or took over, is not ours to delete")
                .contains("src/main/java/com/example/events/Own.java", QUERY);
    }

    @Test
    void deletesNothingInADryRun() throws IOException {
        generate(Map.of("apiPackage", "com.example.events"), true);
        List<String> before = sources();
        new DefaultGenerator(true)
                .opts(configured(Map.of("apiPackage", "com.example.other")).toClientOptInput())
                .generate();
        assertThat(sources()).isEqualTo(before);
    }

    @Test
    void refusesOptionsThatItCannotFollow() {
        assertRefused(
                Map.of("apiPackage", "com.example-x"),
                "option apiPackage: 'com.example-x' must be a Java package name",
                "com.example-x");
        assertRefused(Map.of("emit", "kit"), "option emit: 'kit' must be client or testKit", "kit");
    }

    @Test
    void emitsATestKitAloneIfAskedTo() throws IOException {
        generate(Map.of("apiPackage", "com.example.events", "emit", "testKit"), false);
        assertThat(sources())
                .containsExactly(
                        "src/main/java/com/example/events/EventsSamples.java",
                        "src/main/java/com/example/events/FakeEvents.java",
                        "src/main/java/com/example/events/FakeEventsApi.java");
    }

    @Test
    void helpShowsEachOptionWithItsDefault() {
        List<CliOption> options = new RetrosieveCodegen().cliOptions();
        assertThat(options)
                .extracting(CliOption::getOpt)
                .containsExactly(
                        "apiPackage",
                        "modelPackage",
                        "sourceFolder",
                        "clientName",
                        "operationIds",
                        "tags",
                        "paths",
                        "overlays",
                        "names",
                        "diagnosticSeverities",
                        "emit");
        assertThat(options).allSatisfy(option -> {
            assertThat(option.getDescription()).isNotBlank();
            assertThat(option.getDefault()).isNotBlank();
        });
    }

    private void assertRefused(Map<String, String> options, String problem, String value) {
        assertThatThrownBy(() -> generate(options, false))
                .cause()
                .hasMessageContaining(problem)
                .hasMessageContaining("'" + value + "'")
                .hasMessageContaining("config-help");
        assertThat(output).isEmptyDirectory();
    }

    private void generate(Map<String, String> options, boolean minimalUpdate) {
        CodegenConfigurator configurator = configured(options).setEnableMinimalUpdate(minimalUpdate);
        try {
            new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
        } catch (RuntimeException e) {
            throw new IllegalStateException("the run failed", e);
        }
    }

    private CodegenConfigurator configured(Map<String, String> options) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("retrosieve")
                .setInputSpec(DOCUMENT)
                .setOutputDir(output.toString());
        options.forEach(configurator::addAdditionalProperty);
        return configurator;
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
