package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.write.OutputFile;
import io.retrosieve.runtime.ApiCall;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every style of every place, every method, and credentials, over the loopback: {@code wire/Wire.java} says what must arrive. */
class WireTest {
    private static final Path WIRE = Path.of("src", "test", "resources", "wire");

    @TempDir
    Path classes;

    @Test
    void everyStyleArrivesAsOpenApiSays() throws Exception {
        List<OutputFile> files = new ArrayList<>(GoldenTest.run(WIRE).files());
        files.add(new OutputFile("com/example/client/Wire.java", Files.readString(WIRE.resolve("Wire.java"))));
        Compiler.compile(files, classes);
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()});
                MockWebServer server = new MockWebServer()) {
            List<String> expected = new ArrayList<>();
            List<String> arrived = new ArrayList<>();
            for (Map.Entry<String, ApiCall<?>> call : calls(loader, server).entrySet()) {
                server.enqueue(new MockResponse().setResponseCode(204));
                call.getValue().execute();
                expected.add(call.getKey());
                arrived.add(text(server.takeRequest(10, TimeUnit.SECONDS)));
            }
            assertThat(arrived).containsExactlyElementsOf(expected).hasSizeGreaterThan(70);
        }
    }

    @SuppressWarnings("unchecked") // as Wire declares it
    private static Map<String, ApiCall<?>> calls(ClassLoader loader, MockWebServer server) throws Exception {
        return (Map<String, ApiCall<?>>) loader.loadClass("com.example.client.Wire")
                .getMethod("calls", String.class)
                .invoke(null, server.url("/").toString());
    }

    private static String text(RecordedRequest request) {
        StringBuilder text = new StringBuilder(request.getMethod() + " " + request.getPath());
        for (String name : List.of("X-Color", "X-Near", "Cookie", "Authorization")) {
            request.getHeaders().values(name).forEach(value -> text.append(" " + name + ": " + value));
        }
        String body = request.getBody().readUtf8();
        return body.isEmpty() ? text.toString() : text + " " + body;
    }
}
