package io.retrosieve.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process and what it took. Bash's {@code time} tells its CPU time, Linux its memory while it runs; elsewhere these are
 * {@code NaN}.
 */
final class MeasuredProcess {
    private static final String TIMED = "TIMEFORMAT='%3R %3U'; { time \"${@:3}\" >\"$1\" 2>&1; } 2>\"$2\"";
    private static final long MOST_SECONDS = 180; // ends what hangs
    private static final long MILLIS_BETWEEN_LOOKS = 10;

    private final Path folder;

    /** @param folder where what it prints is kept */
    MeasuredProcess(Path folder) {
        this.folder = folder;
    }

    /** What a process took, and how it ended. */
    record Usage(int status, double wallMillis, double userMillis, double peakMegabytes, String output) {
        Usage orFail(List<String> command) {
            if (status != 0) {
                throw new IllegalStateException(command + " ended with " + status + ":\n" + output);
            }
            return this;
        }
    }

    /** {@code java} of this JVM. */
    static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return command;
    }

    Usage run(List<String> command) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path output = folder.resolve("output.txt");
        Path times = folder.resolve("times.txt");
        List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "bash", output.toString(), times.toString()));
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed);
        builder.environment().put("LC_ALL", "C"); // for the point in 0.123
        Process process = builder.start();
        long peak = 0;
        long start = System.nanoTime();
        while (!process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, residentKilobytes(process));
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException(command + " does not end:\n" + Files.readString(output));
            }
        }
        String[] seconds = Files.readString(times).strip().split(" ");
        return new Usage(
                process.exitValue(),
                Double.parseDouble(seconds[0]) * 1000,
                Double.parseDouble(seconds[1]) * 1000,
                peak == 0 ? Double.NaN : peak / 1024.0,
                Files.readString(output));
    }

    /** The most that the program has had so far; the kernel keeps count. */
    private static long residentKilobytes(Process bash) {
        return bash.children()
                .mapToLong(child -> {
                    try (Stream<String> lines = Files.lines(Path.of("/proc/" + child.pid() + "/status"))) {
                        return lines.filter(line -> line.startsWith("VmHWM"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .findFirst()
                                .orElse(0);
                    } catch (IOException | java.io.UncheckedIOException e) {
                        return 0; // it has just ended, or this is no Linux
                    }
                })
                .max()
                .orElse(0);
    }
}
