package io.retrosieve.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The list of what a run wrote, where OpenAPI Generator keeps it: so runs of either kind can follow each other. */
final class FileList {
    private final Path file;

    /** @param folder the output folder */
    FileList(Path folder) {
        file = folder.resolve(".openapi-generator").resolve("FILES");
    }

    /** Paths below the output folder, with {@code /}; none if no run has listed any. */
    List<String> paths() {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of generated files can't be read: " + file, e);
        }
    }

    /** The text of the list of these paths. */
    static String text(List<String> paths) {
        return paths.stream().sorted().map(path -> path + "\n").collect(Collectors.joining());
    }

    /** Where it stands. */
    Path file() {
        return file;
    }
}
