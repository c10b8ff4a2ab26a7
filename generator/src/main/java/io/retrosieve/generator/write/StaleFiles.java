package io.retrosieve.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an earlier run wrote and this one does not: a minimal update, which keeps the times of files that stay the same,
 * keeps the rest of the folder too, and a class that is gone from the document would go on being compiled.
 */
public final class StaleFiles {
    private final Path folder;
    private final List<String> before;

    private StaleFiles(Path folder, List<String> before) {
        this.folder = folder;
        this.before = before;
    }

    /** Remembers what the earlier run wrote. */
    public static StaleFiles before(Path folder) {
        return new StaleFiles(folder, new FileList(folder).paths());
    }

    /**
     * Called when the framework has listed its files. A dry run lists none, so nothing is deleted then; an emitted file
     * that the ignore file holds back is not listed either, but belongs to the user.
     */
    public void delete(Set<String> emitted) {
        Set<String> kept = new HashSet<>(new FileList(folder).paths());
        kept.addAll(emitted);
        beside(kept).forEach(StaleFiles::delete);
    }

    /** The Java files of the earlier run that are not among these. */
    List<Path> beside(Set<String> kept) {
        return before.stream()
                .filter(path -> path.endsWith(".java") && !kept.contains(path))
                .map(path -> folder.resolve(path).normalize())
                .filter(file -> file.startsWith(folder.normalize()))
                .toList();
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("a file that is no longer generated can't be deleted: " + file, e);
        }
    }
}
