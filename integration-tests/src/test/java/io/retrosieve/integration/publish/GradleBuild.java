package io.retrosieve.integration.publish;

import io.retrosieve.integration.publish.CompanyRepository.Account;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A build by the Gradle on the path, if there is one: it is no part of what this project needs. */
final class GradleBuild {
    private final Path project;

    GradleBuild(Path project) {
        this.project = project;
    }

    static boolean isThere() {
        return Shell.has("gradle");
    }

    /** Gives the status and what it said, in a home of its own, which is empty. */
    MavenBuild.Result run(String company, Account account, String version, String task)
            throws IOException, InterruptedException {
        Path downloaded = Path.of(System.getProperty("maven.repository"));
        return new Shell(project)
                .run(List.of(
                        "gradle",
                        "--no-daemon",
                        "-g",
                        project.resolve("gradle-home").toString(),
                        "-Pdownloaded=" + downloaded.toUri(),
                        "-Pcompany=" + company,
                        "-Paccount=" + account.name(),
                        "-PaccountPassword=" + account.password(),
                        "-Pretrosieve=" + version,
                        task));
    }
}
