package io.retrosieve.generator.write;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * OpenAPI Generator's {@code .openapi-generator-ignore}: patterns of files that a user keeps for themselves. A pattern
 * matches a whole path, {@code *} ends at a slash, {@code **} does not, what ends with a slash is a folder with all that is
 * in it, and {@code !} takes files out again, whatever its line.
 */
final class IgnoreFile {
    private static final String NAME = ".openapi-generator-ignore";

    private final List<PathMatcher> held = new ArrayList<>();
    private final List<PathMatcher> freed = new ArrayList<>();

    private IgnoreFile(List<String> lines) throws IOException {
        for (String line : lines) {
            String pattern = line.strip();
            if (pattern.startsWith("!")) {
                freed.add(matcher(pattern.substring(1)));
            } else if (!pattern.isEmpty() && !pattern.startsWith("#")) {
                held.add(matcher(pattern));
            }
        }
    }

    static IgnoreFile in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return new IgnoreFile(Files.isRegularFile(file) ? Files.readAllLines(file) : List.of());
    }

    /** @param path below the output folder, with {@code /} */
    boolean holdsBack(String path) {
        if (held.isEmpty()) {
            return false;
        }
        Path file = Path.of(path);
        return held.stream().anyMatch(matcher -> matcher.matches(file))
                && freed.stream().noneMatch(matcher -> matcher.matches(file));
    }

    private static PathMatcher matcher(String pattern) throws IOException {
        String rooted = pattern.startsWith("/") ? pattern.substring(1) : pattern;
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + rooted + (rooted.endsWith("/") ? "**" : ""));
        } catch (PatternSyntaxException e) {
            throw new IOException("'" + pattern + "' in " + NAME + " is no pattern", e);
        }
    }
}
