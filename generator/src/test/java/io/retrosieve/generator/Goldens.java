package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files under {@code src/test/resources} that a run is held against, both ways: what is missing fails as what is too
 * much. {@code -Dretrosieve.recreate=true} writes them anew, for a review in the diff.
 */
final class Goldens {
    private static final boolean RECREATE = Boolean.getBoolean("retrosieve.recreate");

    private Goldens() {}

    static Path folder(String name) {
        return Path.of("src", "test", "resources", name);
    }

    static List<Path> cases(String name) throws IOException {
        try (Stream<Path> cases = Files.list(folder(name))) {
            return cases.filter(Files::isDirectory).sorted().toList();
        }
    }

    static void hold(Path folder, Map<String, String> actual) throws IOException {
        if (RECREATE) {
            recreate(folder, actual);
        }
        Map<String, String> expected = read(folder);
        assertThat(actual.keySet()).as("files of %s", folder).containsExactlyInAnyOrderElementsOf(expected.keySet());
        actual.forEach(
                (path, text) -> assertThat(text).as("%s/%s", folder, path).isEqualTo(expected.get(path)));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static void recreate(Path folder, Map<String, String> texts) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
    }
}
