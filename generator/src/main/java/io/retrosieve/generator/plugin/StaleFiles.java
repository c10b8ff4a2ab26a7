package io.retrosieve.generator.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Deletes what an earlier run wrote and this one does not: a minimal update, which keeps the times of files that stay the
 * same, keeps the rest of the folder too, and a class that is gone from the document would go on being compiled.
 */
final class StaleFiles {
    private static final String LIST = ".openapi-generator/FILES";

    private final Path folder;
    private final List<String> before;

    private StaleFiles(Path folder, List<String> before) {
        this.folder = folder;
        this.before = before;
    }

    /** Remembers what the earlier run wrote. */
    static StaleFiles before(Path folder) {
        return new StaleFiles(folder, listed(folder));
    }

    /**
     * Called when the framework has listed its files. A dry run lists none, so nothing is deleted then; an emitted file
     * that the ignore file holds back is not listed either, but belongs to the user.
     */
    void delete(Set<String> emitted) {
        Set<String> kept = new HashSet<>(listed(folder));
        kept.addAll(emitted);
        for (String path : before) {
            Path file = folder.resolve(path).normalize();
            if (path.endsWith(".java") && !kept.contains(path) && file.startsWith(folder.normalize())) {
                deleteFile(file);
            }
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a file that is no longer generated can't be deleted: " + file, e);
        }
    }

    private static List<String> listed(Path folder) {
        Path list = folder.resolve(LIST);
        try {
            return Files.isRegularFile(list) ? Files.readAllLines(list) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of generated files can't be read: " + list, e);
        }
    }
}
