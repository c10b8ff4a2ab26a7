package io.retrosieve.integration.publish;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Projects in folders of their own, for builds that must not touch this one. */
final class Projects {
    private static final Set<String> NO_SOURCES = Set.of("target", ".git", ".idea", ".openapi-generator");

    private Projects() {}

    /** This project as its sources are now, in another version. */
    static Path thisOne(Path target, String version) throws IOException {
        Path root = Path.of("..").toRealPath();
        copy(root, target);
        replaceInPoms(target, System.getProperty("project.version"), version);
        return target;
    }

    static void replaceInPoms(Path project, String text, String replacement) throws IOException {
        List<Path> poms;
        try (Stream<Path> files = Files.walk(project)) {
            poms = files.filter(file -> file.endsWith("pom.xml")).toList();
        }
        for (Path pom : poms) {
            Files.writeString(pom, Files.readString(pom).replace(text, replacement));
        }
    }

    /** One of those in {@code src/test/resources/publish}. */
    static Path ofTests(String name, Path target) throws IOException {
        URL resource = Objects.requireNonNull(Projects.class.getResource("/publish/" + name), name);
        try {
            return copy(Path.of(resource.toURI()), target);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** All but what was built. */
    static Path copy(Path source, Path target) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NO_SOURCES.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(target.resolve(source.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
        return target;
    }
}
