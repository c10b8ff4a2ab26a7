package io.retrosieve.integration.publish;

import io.retrosieve.integration.publish.CompanyRepository.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.jspecify.annotations.Nullable;

/**
 * A build by the Maven that runs the tests, with a {@code settings.xml} of its own. What is not ours comes from what
 * Maven has downloaded for this build, as a repository named {@code downloaded}.
 */
final class MavenBuild {
    private static final Path DOWNLOADED = Path.of(System.getProperty("maven.repository"));

    private final Path project;
    private final Path localRepository;
    private final Properties properties = new Properties();
    private final Map<String, String> environment = new LinkedHashMap<>();
    /** Builds that take seconds: the second compiler costs more than it gains. */
    private final List<String> jvmOptions = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

    private String settings = "";

    /** With {@code localRepository} as local repository. */
    MavenBuild(Path project, Path localRepository) {
        this.project = project;
        this.localRepository = localRepository;
    }

    /** With the local repository of the build that runs the tests, into which nothing is installed. */
    static MavenBuild of(Path project) {
        return new MavenBuild(project, DOWNLOADED).with("maven.install.skip", "true");
    }

    /** How it ended, and what it said. */
    record Result(int status, List<String> log) {
        String text() {
            return String.join("\n", log);
        }
    }

    MavenBuild with(String property, String value) {
        properties.setProperty(property, value);
        return this;
    }

    MavenBuild withJvmOption(String option) {
        jvmOptions.add(option);
        return this;
    }

    MavenBuild withEnvironment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Writes to a repository, which has the id {@code company}. */
    MavenBuild deployingTo(String url, Account account) {
        settings += server(account);
        return with("altDeploymentRepository", "company::" + url);
    }

    /** Reads from the repository {@code company}, and from none but it what is ours. */
    MavenBuild resolvingFrom(String url, Account account) {
        settings += server(account) + repositories(url);
        return this;
    }

    /** For a project that names the repository {@code company} itself. */
    MavenBuild as(Account account) {
        settings += server(account);
        return this;
    }

    /** Reads what is not ours. */
    MavenBuild resolvingDownloads() {
        settings += repositories(null);
        return this;
    }

    private static String repositories(@Nullable String company) {
        return """
                <profiles>
                  <profile>
                    <id>repositories</id>
                    <repositories>%s</repositories>
                    <pluginRepositories>%s</pluginRepositories>
                  </profile>
                </profiles>
                <activeProfiles><activeProfile>repositories</activeProfile></activeProfiles>
                """.formatted(repositories("repository", company), repositories("pluginRepository", company));
    }

    private static String repositories(String element, @Nullable String company) {
        // a local repository keeps no checksums
        String downloaded = repository(element, "downloaded", DOWNLOADED.toUri().toString(), "ignore");
        return company == null ? downloaded : downloaded + repository(element, "company", company, "fail");
    }

    private static String server(Account account) {
        return "<servers><server><id>company</id><username>%s</username><password>%s</password></server></servers>"
                .formatted(account.name(), account.password());
    }

    private static String repository(String element, String id, String url, String checksums) {
        return "<%1$s><id>%2$s</id><url>%3$s</url><releases><checksumPolicy>%4$s</checksumPolicy></releases></%1$s>"
                .formatted(element, id, url, checksums);
    }

    Result run(String... arguments) throws IOException, MavenInvocationException {
        Files.createDirectories(localRepository); // Maven would make it, but the invoker wants it
        Path own = writeSettings();
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        InvocationRequest request = new DefaultInvocationRequest()
                .setBaseDirectory(project.toFile())
                .setMavenHome(Path.of(System.getProperty("maven.home")).toFile())
                .setLocalRepositoryDirectory(localRepository.toFile())
                .setJavaHome(Path.of(System.getProperty("java.home")).toFile())
                .setUserSettingsFile(own.toFile())
                .setMavenOpts(String.join(" ", jvmOptions))
                .setBatchMode(true)
                .setNoTransferProgress(true)
                .addArgs(List.of(arguments))
                .setProperties(properties)
                .setOutputHandler(log::add)
                .setErrorHandler(log::add);
        environment.forEach(request::addShellEnvironment);
        outerSettings().ifPresent(outer -> request.setGlobalSettingsFile(outer.toFile()));
        try {
            return new Result(new DefaultInvoker().execute(request).getExitCode(), List.copyOf(log));
        } finally {
            Files.delete(own);
        }
    }

    /** The same by a script of the project, which hands its arguments to the Maven on the path. */
    Result runScript(String script) throws IOException, InterruptedException {
        Path own = writeSettings();
        List<String> command = new ArrayList<>(List.of(script, "-s", own.toString()));
        outerSettings().ifPresent(outer -> command.addAll(List.of("-gs", outer.toString())));
        command.add("-Dmaven.repo.local=" + localRepository);
        properties.forEach((property, value) -> command.add("-D" + property + "=" + value));
        Shell shell = new Shell(project)
                .withPath(Path.of(System.getProperty("maven.home"), "bin"))
                .withPath(Path.of(System.getProperty("java.home"), "bin"))
                .with("JAVA_HOME", System.getProperty("java.home"))
                .with("MAVEN_OPTS", String.join(" ", jvmOptions));
        environment.forEach(shell::with);
        try {
            return shell.run(command);
        } finally {
            Files.delete(own);
        }
    }

    private Path writeSettings() throws IOException {
        return Files.writeString(Files.createTempFile("settings", ".xml"), "<settings>" + settings + "</settings>");
    }

    /** With the mirrors and proxies of the build that runs the tests. */
    private static Optional<Path> outerSettings() {
        return Optional.of(Path.of(System.getProperty("maven.settings"))).filter(Files::exists);
    }
}
