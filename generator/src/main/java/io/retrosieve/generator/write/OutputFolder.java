package io.retrosieve.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A folder that runs write into, one after the other: files that stay the same keep their times, what an earlier run wrote
 * and this one does not is deleted, and what the user holds back is left alone.
 */
public final class OutputFolder {
    private final Path folder;
    private final FileList list;

    public OutputFolder(Path folder) {
        this.folder = folder.normalize();
        this.list = new FileList(this.folder);
    }

    /**
     * What a run with these files changes. Nothing is written yet.
     *
     * @param files whose paths are below this folder
     */
    public List<Change> changes(List<OutputFile> files) throws IOException {
        IgnoreFile ignored = IgnoreFile.in(folder);
        List<Change> changes = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        Set<String> emitted = new HashSet<>();
        for (OutputFile file : files) {
            emitted.add(file.path());
            if (ignored.holdsBack(file.path())) {
                changes.add(new Change(Change.Kind.IGNORE, folder.resolve(file.path()), ""));
            } else {
                listed.add(file.path());
                changes.add(change(below(file.path()), file.text()));
            }
        }
        changes.add(change(list.file(), FileList.text(listed)));
        for (Path stale : StaleFiles.before(folder).beside(emitted)) {
            if (Files.exists(stale)) {
                changes.add(new Change(Change.Kind.DELETE, stale, ""));
            }
        }
        return changes;
    }

    /** Does what {@link #changes} found. */
    public void apply(List<Change> changes) throws IOException {
        Set<Path> made = new HashSet<>();
        for (Change change : changes) {
            Path parent = change.file().getParent();
            if (change.kind() == Change.Kind.WRITE) {
                if (parent != null && made.add(parent)) {
                    Files.createDirectories(parent);
                }
                Files.writeString(change.file(), change.text());
            } else if (change.kind() == Change.Kind.DELETE) {
                StaleFiles.delete(change.file());
            }
        }
    }

    private Path below(String path) {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException("outside of " + folder + ": " + path);
        }
        return file;
    }

    private static Change change(Path file, String text) throws IOException {
        return holds(file, text) ? new Change(Change.Kind.KEEP, file, "") : new Change(Change.Kind.WRITE, file, text);
    }

    private static boolean holds(Path file, String text) throws IOException {
        return Files.isRegularFile(file)
                && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
