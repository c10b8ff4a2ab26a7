package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is somebody else's text: the command reads it and nothing else, and writes into its folder and nowhere else. */
class TrustIT {
    /** What {@link Jvm} writes. */
    private static final Set<String> RUN = Set.of("output.txt", "errors.txt");

    @TempDir
    Path directory;

    @Test
    void followsNoReferenceOutOfTheDocument() throws Exception {
        Files.writeString(directory.resolve("secret.yaml"), "Secret: {type: string, description: hunter2}\n");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String remote = "http://127.0.0.1:" + server.getLocalPort() + "/x.yaml#/X";
            List<String> references = List.of(
                    remote,
                    "secret.yaml#/Secret",
                    directory.resolve("secret.yaml").toUri() + "#/Secret",
                    "classpath:/cli/library.yaml#/X");
            for (String reference : references) {
                Files.writeString(directory.resolve("api.yaml"), document("Remote", "listPets", reference));
                Jvm.Result result = generate();

                assertThat(result.status()).as(result.errors()).isZero();
                assertThat(result.errors())
                        .contains("warning[DOC011] reference '" + reference + "' is in another document");
                assertThat(texts(directory.resolve("out")).values())
                        .isNotEmpty()
                        .noneMatch(text -> text.contains("hunter2"));
            }
            assertNobodyCalled(server);
        }
    }

    /** A connection waits to be accepted, so none is missed. */
    private static void assertNobodyCalled(ServerSocket server) throws IOException {
        server.setSoTimeout(1);
        try {
            server.accept().close();
        } catch (SocketTimeoutException nobody) {
            return;
        }
        throw new AssertionError("the reference was followed");
    }

    @Test
    void writesNothingOutsideOfItsFolderWhateverThingsAreCalled() throws Exception {
        for (String name : List.of("../../outside", "/tmp/outside", "..\\\\..\\\\outside", "a/../../b", "\\0", "CON")) {
            Files.writeString(directory.resolve("api.yaml"), document(name, name, "#/components/schemas/Pet"));
            Map<String, String> before = textsBesideOutput();
            Jvm.Result result = generate();

            assertThat(result.status()).as(result.errors()).isZero();
            assertThat(textsBesideOutput()).as(name).isEqualTo(before);
            assertThat(texts(directory.resolve("out"))).hasSizeGreaterThan(4);
        }
    }

    private static String document(String name, String operation, String answer) {
        return """
                openapi: 3.0.3
                info: {title: "%1$s", version: '1'}
                servers: [{url: 'https://api.example.com/'}]
                paths:
                  /pets:
                    get:
                      tags: ["%1$s"]
                      operationId: "%2$s"
                      parameters:
                        - {name: "filter[%1$s]", in: query, schema: {type: string, enum: ["%1$s", other]}}
                      responses:
                        '200':
                          description: ok
                          content: {application/json: {schema: {$ref: '%3$s'}}}
                components:
                  schemas:
                    Pet: {type: object, properties: {"%1$s": {type: object, properties: {x: {type: string}}}}}
                """.formatted(name, operation, answer);
    }

    private Jvm.Result generate() throws Exception {
        Path jar = BuiltJar.named("retrosieve-generator-cli.jar");
        return new Jvm(List.of(jar), directory).runJar("generate", "-i", "api.yaml", "-o", "out");
    }

    private Map<String, String> textsBesideOutput() throws IOException {
        Map<String, String> texts = texts(directory);
        texts.keySet().removeIf(path -> path.startsWith("out/") || RUN.contains(path));
        return texts;
    }

    private static Map<String, String> texts(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
