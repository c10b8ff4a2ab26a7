package io.retrosieve.generator.history;

import io.retrosieve.generator.japi.JavaApiChange;
import io.retrosieve.generator.japi.JavaApiChanges;
import io.retrosieve.generator.write.OutputFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a client became from one state of the document to the next.
 *
 * @param name of the two states
 * @param changes empty if one of the two clients does not compile
 * @param files that are new, gone, or of another text
 */
record Step(String name, Difference difference, Optional<JavaApiChanges> changes, int files) {
    static final String HEADINGS = " lost | changed | added | source | binary | files |";

    static int changedFiles(List<OutputFile> before, List<OutputFile> after) {
        Map<String, String> old = texts(before);
        Map<String, String> now = texts(after);
        Set<String> paths = new HashSet<>(old.keySet());
        paths.addAll(now.keySet());
        return (int) paths.stream()
                .filter(path -> !old.getOrDefault(path, "").equals(now.getOrDefault(path, "")))
                .count();
    }

    private static Map<String, String> texts(List<OutputFile> files) {
        return files.stream().collect(Collectors.toMap(OutputFile::path, OutputFile::text));
    }

    /** What code that uses the client has to change for. */
    List<String> breaking() {
        return changes.stream()
                .flatMap(known -> known.all().stream())
                .filter(change -> !(change.source() && change.binary()))
                .map(change -> change.className() + ": " + change.text())
                .toList();
    }

    /** Cells of a table. */
    String cells() {
        return changes.map(known -> String.format(
                        " %d | %d | %d | %d | %d | %d |",
                        count(known, JavaApiChange.Kind.REMOVED),
                        count(known, JavaApiChange.Kind.CHANGED),
                        count(known, JavaApiChange.Kind.ADDED),
                        known.all().stream().filter(change -> !change.source()).count(),
                        known.all().stream().filter(change -> !change.binary()).count(),
                        files))
                .orElse(" does not compile | | | | | " + files + " |");
    }

    private static long count(JavaApiChanges changes, JavaApiChange.Kind kind) {
        return changes.all().stream().filter(change -> change.kind() == kind).count();
    }
}
