package io.retrosieve.android;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A JVM of its own, in which nothing of the tests is. */
final class Jvm {
    private static final long SECONDS = 60; // ends a test that hangs

    private Jvm() {}

    /** All that a program printed, and how it ended if that was not well. */
    static String run(List<Path> classPath, String mainClass, String argument)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        mainClass,
                        argument)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(mainClass + " does not end:\n" + output);
        }
        return process.exitValue() == 0 ? output : output + "exit status " + process.exitValue();
    }
}
