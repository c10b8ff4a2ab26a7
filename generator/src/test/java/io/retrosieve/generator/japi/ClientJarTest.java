package io.retrosieve.generator.japi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.generator.Run;
import io.retrosieve.generator.write.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientJarTest {
    private static final OutputFile PET = new OutputFile(
            "com/example/Pet.java", "package com.example; public class Pet { public static class Tail {} }");

    @TempDir
    Path folder;

    @Test
    void classFilesAreForJava8() throws IOException {
        Path jar = folder.resolve("pet.jar");
        ClientJar.compile(List.of(PET), jar);

        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(Object::toString))
                    .containsExactly("com/example/Pet$Tail.class", "com/example/Pet.class");
            byte[] pet =
                    file.getInputStream(file.getEntry("com/example/Pet.class")).readAllBytes();
            assertThat(pet[7]).isEqualTo((byte) 52);
        }
    }

    @Test
    void aWholeClientIsCompiledAndTwiceTheSame() throws IOException {
        List<OutputFile> files = Run.of("telnyx/call-events.yaml").files();
        Path one = folder.resolve("one.jar");
        Path two = folder.resolve("two.jar");
        ClientJar.compile(files, one);
        ClientJar.compile(files, two);

        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(JavaApi.compare(one, two).all()).isEmpty();
        try (JarFile file = new JarFile(one.toFile())) {
            assertThat(file.stream().map(Object::toString)).contains("com/example/client/TelnyxClient.class");
        }
    }

    @Test
    void whatDoesNotCompileIsABugOfOursInJavacsWords() {
        OutputFile broken = new OutputFile("com/example/Dog.java", "package com.example;\nclass Dog extends Cat {}\n");
        Path jar = folder.resolve("dog.jar");

        assertThatThrownBy(() -> ClientJar.compile(List.of(PET, broken), jar))
                .isInstanceOf(JavaApiException.class)
                .hasMessageContaining("bug of Retrosieve")
                .hasMessageContaining("com/example/Dog.java:2: error: cannot find symbol")
                .hasMessageContaining("class Cat");
        assertThat(jar).doesNotExist();
    }

    @Test
    void aJarThatCanNotBeWrittenIsNamed() {
        Path jar = folder.resolve("no-such-folder").resolve("pet.jar");
        assertThatThrownBy(() -> ClientJar.compile(List.of(PET), jar))
                .isInstanceOf(JavaApiException.class)
                .hasMessageContaining("the jar '" + jar + "' can't be written");
    }

    @Test
    void aJavaWithoutCompilerIsTold() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--limit-modules",
                        "java.se",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompileNothing.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said).contains("JavaApiException").contains("has no compiler; run it with a JDK");
    }

    /** Run in a process of its own. */
    static final class CompileNothing {
        public static void main(String[] arguments) throws IOException {
            ClientJar.compile(List.of(PET), Files.createTempFile("nothing", ".jar"));
        }
    }
}
