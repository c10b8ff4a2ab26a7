package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged generator in openapi-generator-maven-plugin, in a build of its own. */
class PluginIT {
    private static final String SOURCES = "out/src/main/java/org/openapitools/client/";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    Path project;

    @BeforeEach
    void copyProject() throws IOException {
        copy("/plugin/pom.xml", "pom.xml");
        copy("/cli/library.yaml", "library.yaml");
    }

    @Test
    void aDryRunWritesNoFile() throws Exception {
        List<String> log = generate("openapi.generator.maven.plugin.dryRun", "true");

        assertThat(sources()).isEmpty();
        assertThat(log).anyMatch(line -> line.endsWith("ListBooksQuery.java")); // it says what it would write
    }

    @Test
    void theIgnoreFileIsHonoured() throws Exception {
        Files.createDirectories(project.resolve("out"));
        Files.writeString(project.resolve("out/.openapi-generator-ignore"), "**/Book.java\n");

        generate();

        assertThat(sources())
                .contains(SOURCES + "BookPage.java", SOURCES + "ListBooksQuery.java")
                .doesNotContain(SOURCES + "Book.java");
    }

    @Test
    void aSecondRunLeavesWhatStaysTheSameAndWritesWhatDoesNot() throws Exception {
        generate();
        List<String> first = sources();
        for (String source : first) {
            Files.setLastModifiedTime(project.resolve(source), LONG_AGO);
        }
        Path document = project.resolve("library.yaml");
        Files.writeString(document, Files.readString(document).replace("enum: [novel,", "enum: [novel, drama,"));

        generate();

        assertThat(first).hasSizeGreaterThan(10);
        assertThat(sources()).isEqualTo(first);
        assertThat(sources().stream().filter(this::isWrittenAnew)).containsExactly(SOURCES + "Genre.java");
    }

    private boolean isWrittenAnew(String source) {
        try {
            return !Files.getLastModifiedTime(project.resolve(source)).equals(LONG_AGO);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Java files below the project's directory. */
    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.map(file -> project.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> generate() throws MavenInvocationException {
        return generate("a.property.that.nobody.reads", "true");
    }

    /** Offline: the build that runs this test has just used the same plugin, so everything is there. */
    private List<String> generate(String property, String value) throws MavenInvocationException {
        List<String> log = new ArrayList<>();
        Properties properties = new Properties();
        properties.setProperty(property, value);
        properties.setProperty("openapi-generator.version", System.getProperty("openapi-generator.version"));
        properties.setProperty(
                "generator.jar", BuiltJar.named("retrosieve-generator.jar").toString());
        InvocationRequest request = new DefaultInvocationRequest()
                .setBaseDirectory(project.toFile())
                .setMavenHome(Path.of(System.getProperty("maven.home")).toFile())
                .setLocalRepositoryDirectory(
                        Path.of(System.getProperty("maven.repository")).toFile())
                .setJavaHome(Path.of(System.getProperty("java.home")).toFile())
                .setBatchMode(true)
                .setOffline(true)
                .addArgs(List.of("generate-sources"))
                .setProperties(properties)
                .setOutputHandler(log::add);
        Path settings = Path.of(System.getProperty("maven.settings"));
        if (Files.exists(settings)) { // else Maven has gone by its defaults, and refuses a file that does not exist
            request.setUserSettingsFile(settings.toFile());
        }
        InvocationResult result = new DefaultInvoker().execute(request);
        assertThat(result.getExitCode()).as(String.join("\n", log)).isZero();
        return log;
    }

    private void copy(String resource, String name) throws IOException {
        try (InputStream in = PluginIT.class.getResourceAsStream(resource)) {
            Files.copy(Objects.requireNonNull(in, resource), project.resolve(name));
        }
    }
}
