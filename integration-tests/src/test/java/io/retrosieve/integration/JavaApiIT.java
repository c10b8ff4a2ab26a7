package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar brings all that it takes to compile clients and to compare them. */
class JavaApiIT {
    private static final Path GOLDEN = Path.of("..", "generator", "src", "test", "resources", "golden");

    @TempDir
    Path directory;

    @BeforeEach
    void copyProgram() throws IOException {
        for (String file : List.of("CompareClients.java", "library.yaml")) {
            try (InputStream in = JavaApiIT.class.getResourceAsStream("/cli/" + file)) {
                Files.copy(Objects.requireNonNull(in, file), directory.resolve(file));
            }
        }
    }

    @Test
    void aChangeOfTheDocumentIsSeenInTheJavaApi() throws Exception {
        generate("before");
        Path document = directory.resolve("library.yaml");
        Files.writeString(document, Files.readString(document).replace("enum: [novel,", "enum: [drama,"));
        generate("after");

        Jvm.Result result = compare(List.of("before/src/main/java", "after/src/main/java"));
        assertThat(result.status()).as(result.errors()).isZero();
        assertThat(result.output().lines())
                .containsExactly(
                        "public static final Genre DRAMA was added", "public static final Genre NOVEL was removed");
        assertThat(result.errors()).isEmpty();
    }

    @Test
    void whateverIsEmittedFindsWhatItIsCompiledAgainst() throws Exception {
        List<String> clients = new ArrayList<>();
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            for (Path client : cases.sorted().toList()) {
                clients.add(packages(client.getFileName().toString(), client.resolve("expected")));
            }
        }
        Jvm.Result result = compare(clients);
        assertThat(result.status()).as(result.errors()).isZero();
        assertThat(result.output()).contains("was removed");
    }

    @Test
    void generatingLoadsNothingOfIt() throws Exception {
        Jvm.Result result = new Jvm(List.of(BuiltJar.named("retrosieve-generator-cli.jar")), directory)
                .runWith(
                        List.of("-Xlog:class+load:file=loaded.txt"),
                        "io.retrosieve.generator.cli.RetrosieveCommand",
                        "generate",
                        "-i",
                        "library.yaml",
                        "-o",
                        "out");
        assertThat(result.status()).as(result.errors()).isZero();
        assertThat(Files.readString(directory.resolve("loaded.txt")))
                .contains("io.retrosieve.generator.Generator ")
                .doesNotContain("japicmp", "javassist", "generator.japi.", "javax.tools", "retrofit2");
    }

    @Test
    void thePluginsJarDoesNotCarryIt() throws IOException {
        try (JarFile plain =
                new JarFile(BuiltJar.named("retrosieve-generator.jar").toFile())) {
            assertThat(plain.stream().map(JarEntry::getName))
                    .contains("io/retrosieve/generator/plugin/RetrosieveCodegen.class")
                    .noneMatch(name -> name.matches(".*(japicmp|javassist|/japi/|retrofit2/|okhttp3/|kotlin/).*"));
        }
    }

    /** Golden files are kept without the folders of their package. */
    private String packages(String name, Path expected) throws IOException {
        Path folder =
                Files.createDirectories(directory.resolve(name).resolve("com").resolve("example"));
        try (Stream<Path> files = Files.list(expected)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return name;
    }

    private void generate(String folder) throws Exception {
        Jvm.Result result = new Jvm(List.of(BuiltJar.named("retrosieve-generator-cli.jar")), directory)
                .runJar("generate", "-i", "library.yaml", "-o", folder);
        assertThat(result.status()).as(result.errors()).isZero();
    }

    /** Java runs a source file by itself. */
    private Jvm.Result compare(List<String> folders) throws Exception {
        return new Jvm(List.of(BuiltJar.named("retrosieve-generator-cli.jar")), directory)
                .run("CompareClients.java", folders.toArray(String[]::new));
    }
}
