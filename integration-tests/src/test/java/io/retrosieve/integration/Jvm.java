package io.retrosieve.integration;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a main class or an executable jar in a JVM of its own, as a user's shell would. */
public final class Jvm {
    private static final long MINUTES = 3; // ends a test that hangs; a run takes seconds

    private final List<Path> classPath;
    private final Path directory;

    /** With these jars and folders as class path, in a directory that takes what the program prints. */
    public Jvm(List<Path> classPath, Path directory) {
        this.classPath = classPath;
        this.directory = directory;
    }

    /** What a program left behind: its exit status, and what it wrote to standard output and standard error. */
    public record Result(int status, String output, String errors) {}

    /** Runs a main class. */
    public Result run(String mainClass, String... arguments) throws IOException, InterruptedException {
        return runWith(List.of(), mainClass, arguments);
    }

    /** The same with options of the JVM. */
    Result runWith(List<String> options, String mainClass, String... arguments)
            throws IOException, InterruptedException {
        String jars = String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList());
        List<String> what = new ArrayList<>(options);
        what.addAll(List.of("-cp", jars, mainClass));
        return launch(what, arguments);
    }

    /** {@code java -jar}, with the one jar of the class path. */
    Result runJar(String... arguments) throws IOException, InterruptedException {
        return launch(List.of("-jar", classPath.get(0).toString()), arguments);
    }

    private Result launch(List<String> what, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(what);
        command.addAll(List.of(arguments));
        Path output = directory.resolve("output.txt");
        Path errors = directory.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(what + " does not end:\n" + Files.readString(output));
        }
        return new Result(process.exitValue(), text(output), text(errors));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
