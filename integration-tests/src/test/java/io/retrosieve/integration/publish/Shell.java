package io.retrosieve.integration.publish;

import io.retrosieve.integration.publish.MavenBuild.Result;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs that the machine has, in a folder. */
final class Shell {
    private static final long MINUTES = 5; // ends a test that hangs

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();

    Shell(Path folder) {
        this.folder = folder;
        environment.put("PATH", System.getenv().getOrDefault("PATH", ""));
    }

    /** Whether all of these programs are on the path. */
    static boolean has(String... programs) {
        List<String> path = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.of(programs)
                .allMatch(program ->
                        path.stream().anyMatch(directory -> Files.isExecutable(Path.of(directory, program))));
    }

    Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Looks for programs here first. */
    Shell withPath(Path programs) {
        return with("PATH", programs + File.pathSeparator + environment.get("PATH"));
    }

    /** Gives the status and what it said, errors among the rest. */
    Result run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("log", ".txt");
        try {
            ProcessBuilder program = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            program.environment().putAll(environment);
            Process process = program.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command + " does not end:\n" + Files.readString(log));
            }
            return new Result(process.exitValue(), Files.readAllLines(log));
        } finally {
            Files.delete(log);
        }
    }
}
