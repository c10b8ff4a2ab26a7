package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.Union;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what is emitted: {@code golden/<case>/json/<Type>-<anything>.json} is decoded into that type and encoded back to
 * the same JSON. A union in a file whose name says "unknown" has a shape that the document does not know, else it does.
 */
class RoundTripTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path classes;

    static List<Path> cases() throws IOException {
        return GoldenTest.cases().stream()
                .filter(folder -> Files.isDirectory(folder.resolve("json")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void decodesAndEncodesBack(Path folder) throws Exception {
        Run run = GoldenTest.run(folder);
        Compiler.compile(run.files(), classes);
        try (Stream<Path> files = Files.list(folder.resolve("json"));
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                holdRoundTrip(name, Files.readString(file), adapter(loader, run, name.split("-")[0]));
            }
        }
    }

    private static void holdRoundTrip(String name, String json, JsonAdapter<Object> adapter) throws IOException {
        Object value = adapter.fromJson(json);
        assertThat(JSON.readTree(adapter.toJson(value))).as(name).isEqualTo(JSON.readTree(json));
        assertThat(adapter.fromJson(json)).as(name).isEqualTo(value).hasSameHashCodeAs(value);
        if (value instanceof Union union) {
            assertThat(union.getUnknown() != null).as(name).isEqualTo(name.contains("unknown"));
            assertThat(name).contains(union.getValue().getClass().getSimpleName());
        }
    }

    @SuppressWarnings("unchecked")
    private static JsonAdapter<Object> adapter(ClassLoader loader, Run run, String type) throws Exception {
        String factory = run.files().stream()
                .map(file -> file.path().replace('/', '.').replace(".java", ""))
                .filter(name -> name.endsWith("JsonAdapterFactory"))
                .findFirst()
                .orElseThrow();
        Moshi moshi = new Moshi.Builder()
                .add((JsonAdapter.Factory)
                        loader.loadClass(factory).getDeclaredConstructor().newInstance())
                .build();
        String packageName = factory.substring(0, factory.lastIndexOf('.'));
        return (JsonAdapter<Object>) moshi.adapter(loader.loadClass(packageName + "." + type));
    }
}
