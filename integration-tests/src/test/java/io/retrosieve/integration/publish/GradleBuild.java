package io.retrosieve.integration.publish;

import io.retrosieve.integration.publish.CompanyRepository.Account;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A build by the Gradle on the path, if there is one: it is no part of what this project needs. */
final class GradleBuild {
    private final Path project;

    GradleBuild(Path project) {
        this.project = project;
    }

    static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gradle")));
    }

    /** Gives the status and what it said, in a home of its own, which is empty. */
    MavenBuild.Result run(String company, Account account, String version, String task)
            throws IOException, InterruptedException {
        Path log = project.resolve("log.txt");
        Process process = new ProcessBuilder(
                        "gradle",
                        "--no-daemon",
                        "-g",
                        project.resolve("gradle-home").toString(),
                        "-Pdownloaded="
                                + Path.of(System.getProperty("maven.repository"))
                                        .toUri(),
                        "-Pcompany=" + company,
                        "-Paccount=" + account.name(),
                        "-PaccountPassword=" + account.password(),
                        "-Pretrosieve=" + version,
                        task)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Gradle does not end:\n" + Files.readString(log));
        }
        return new MavenBuild.Result(process.exitValue(), Files.readAllLines(log));
    }
}
