package io.retrosieve.benchmarks;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jars that this runs with, which are those of all contenders. */
public final class ClassPath {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[^/]*)\\.jar");

    private ClassPath() {}

    /** All jars, this module's first. */
    public static List<Path> jars(Path ofThisModule) {
        Stream<Path> others = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile);
        return Stream.concat(Stream.of(ofThisModule), others).toList();
    }

    /** The jar of an artifact. */
    public static Path jar(String artifact) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> {
                    Matcher name = JAR.matcher(path.getFileName().toString());
                    return name.matches() && name.group(1).equals(artifact);
                })
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no jar of " + artifact + " on the class path: run mvn verify, which packages first"));
    }

    /** An artifact and its version, {@code moshi 1.15.2}. */
    static String version(String artifact) {
        Matcher name = JAR.matcher(jar(artifact).getFileName().toString());
        return name.matches() ? artifact + " " + name.group(2) : artifact;
    }
}
