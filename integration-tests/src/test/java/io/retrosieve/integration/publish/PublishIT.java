package io.retrosieve.integration.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.retrosieve.integration.Fixtures;
import io.retrosieve.integration.Jvm;
import io.retrosieve.integration.publish.CompanyRepository.Account;
import io.retrosieve.integration.publish.MavenBuild.Result;
import io.retrosieve.integration.server.ApiServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * This project, published to a company's repository by {@code mvn deploy}, and used by builds that get it from nowhere
 * else.
 */
class PublishIT {
    private static final String VERSION = PublishedProject.VERSION;
    private static final Pattern FILE =
            Pattern.compile("io/retrosieve/([^/]+)/" + VERSION + "/\\1-" + VERSION + "(.*)");

    /** The names on the three pages of the leg. */
    private static final List<String> EVENTS =
            List.of("call.initiated", "answer", "call.answered", "hangup", "call.hangup");

    @RegisterExtension
    static final PublishedProject COMPANY = new PublishedProject();

    @RegisterExtension
    static final ApiServer API = new ApiServer();

    @TempDir
    Path folder;

    @Test
    void allOfItIsThereAndNothingElse() throws Exception {
        Map<String, List<String>> files = new TreeMap<>();
        for (String file : COMPANY.released().keySet()) {
            if (!file.endsWith(".md5") && !file.endsWith(".sha1")) {
                var matcher = FILE.matcher(file);
                assertThat(matcher.matches()).as(file).isTrue();
                files.merge(
                        matcher.group(1),
                        List.of(matcher.group(2)),
                        (a, b) -> Stream.of(a, b).flatMap(List::stream).sorted().toList());
            }
        }
        List<String> library =
                List.of("-cyclonedx.json", "-cyclonedx.xml", "-javadoc.jar", "-sources.jar", ".jar", ".pom");

        assertThat(files)
                .isEqualTo(new TreeMap<>(Map.of(
                        "retrosieve-bom",
                        List.of(".pom"),
                        "retrosieve-runtime",
                        library,
                        "retrosieve-kotlin",
                        library,
                        "retrosieve-testing",
                        library,
                        "retrosieve-replay",
                        library,
                        "retrosieve-generator",
                        Stream.concat(Stream.of("-cli.jar"), library.stream()).toList(),
                        "telnyx-call-events-spec",
                        library,
                        "telnyx-call-events",
                        library,
                        "telnyx-call-events-testing",
                        library)));
    }

    @Test
    void pomsHoldWhatAConsumerNeeds() throws Exception {
        for (String file : COMPANY.released().keySet()) {
            if (file.endsWith(".pom")) {
                String pom = Files.readString(COMPANY.files().resolve(file));
                assertThat(pom)
                        .as(file)
                        .contains("<name>", "<description>", "<license>")
                        .doesNotContain("<parent>", "<build>", "<profile>", "<properties>", "<repository>", "${")
                        .doesNotContain("<scope>test", "<scope>provided", "<optional>");
            }
        }
        assertThat(dependencies("telnyx-call-events")).containsExactly("retrosieve-runtime");
        assertThat(dependencies("retrosieve-runtime"))
                .containsExactly("retrofit", "converter-moshi", "moshi", "okhttp", "jspecify");
        assertThat(dependencies("retrosieve-kotlin"))
                .containsExactly("retrosieve-runtime", "kotlinx-coroutines-core-jvm");
        assertThat(dependencies("retrosieve-generator")).isEmpty();
        assertThat(dependencies("telnyx-call-events-spec")).isEmpty();
    }

    private static List<String> dependencies(String artifact) throws IOException {
        String pom = Files.readString(published(artifact, ".pom"));
        return Pattern.compile("<dependency>.*?<artifactId>(.*?)</artifactId>", Pattern.DOTALL)
                .matcher(pom)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void jarsAreModulesByName() throws Exception {
        Map<String, String> names = Map.of(
                "retrosieve-runtime", "io.retrosieve.runtime",
                "retrosieve-kotlin", "io.retrosieve.kotlin",
                "retrosieve-testing", "io.retrosieve.testing",
                "retrosieve-replay", "io.retrosieve.replay",
                "retrosieve-generator", "io.retrosieve.generator",
                "telnyx-call-events-spec", "io.retrosieve.telnyx.spec",
                "telnyx-call-events", "io.retrosieve.telnyx",
                "telnyx-call-events-testing", "io.retrosieve.telnyx.testing");
        for (Map.Entry<String, String> name : names.entrySet()) {
            try (JarFile jar = new JarFile(published(name.getKey(), ".jar").toFile())) {
                assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                        .isEqualTo(name.getValue());
            }
        }
    }

    @Test
    void javadocAndSourcesAreThoseOfTheGeneratedClientToo() throws Exception {
        assertThat(entries("telnyx-call-events", "-javadoc.jar"))
                .contains("io/retrosieve/telnyx/ListCallEventsQuery.html");
        assertThat(entries("telnyx-call-events", "-sources.jar"))
                .contains("io/retrosieve/telnyx/ListCallEventsQuery.java");
        assertThat(entries("retrosieve-kotlin", "-javadoc.jar")).contains("io/retrosieve/kotlin/FlowsKt.html");
        assertThat(entries("retrosieve-kotlin", "-sources.jar")).contains("io/retrosieve/kotlin/Flows.kt");
        assertThat(entries("telnyx-call-events-spec", "-javadoc.jar")).contains("x-query-rules.md");
    }

    private static List<String> entries(String artifact, String file) throws IOException {
        try (JarFile jar = new JarFile(published(artifact, file).toFile())) {
            return jar.stream().map(entry -> entry.getName()).toList();
        }
    }

    private static Path published(String artifact, String file) {
        return COMPANY.files()
                .resolve("io/retrosieve/" + artifact + "/" + VERSION + "/" + artifact + "-" + VERSION + file);
    }

    @Test
    void anotherBuildInAnotherPlaceGivesTheSameBytes() throws Exception {
        Path sources = Projects.thisOne(folder.resolve("another place"), VERSION);
        Path repository = folder.resolve("repository");
        MavenBuild build = MavenBuild.of(sources)
                .deployingTo(repository.toUri().toString(), CompanyRepository.DEPLOYER)
                .withEnvironment("TZ", "Asia/Tokyo")
                .withEnvironment("LC_ALL", "C")
                .withJvmOption("-Duser.language=tr")
                .withJvmOption("-Duser.country=TR");

        Result result = PublishedProject.deploy(build);

        assertThat(result.status()).as(result.text()).isZero();
        assertThat(CompanyRepository.contents(repository)).isEqualTo(COMPANY.released());
    }

    @Test
    void aVersionStepThatIsTooSmallIsRefused() throws Exception {
        Path document = COMPANY.sources().resolve("spec/src/main/resources/telnyx/call-events.yaml");
        String before = Files.readString(document);
        Files.writeString(document, before.replace("filter[connection_id]", "filter[link_id]"));
        MavenBuild build = MavenBuild.of(COMPANY.sources()).deployingTo(COMPANY.url(), CompanyRepository.DEPLOYER);

        Result result = PublishedProject.filesOnly(build)
                .with("maven.javadoc.skip", "true")
                .with("cyclonedx.skip", "true")
                .run("verify", "-T2", "-pl", "client/call-events", "-am");

        assertThat(result.status()).isNotZero();
        assertThat(result.text())
                .contains("The last release is " + VERSION)
                .contains("major: the least version after " + VERSION + " is 95.0.0")
                .contains(VERSION + " is too small a step: GET /call_events filter[connection_id]: filter lost");
    }

    @Test
    void aServiceInJava8Runs() throws Exception {
        assertThat(runConsumer("java8")).containsExactlyElementsOf(EVENTS);
    }

    @Test
    void aServiceInKotlinRuns() throws Exception {
        assertThat(runConsumer("kotlin")).containsExactlyElementsOf(EVENTS);
    }

    @Test
    void aServiceBuiltWithGradleRuns() throws Exception {
        assumeThat(GradleBuild.isThere()).as("there is a Gradle on the path").isTrue();
        Path project = Projects.ofTests("gradle", folder.resolve("gradle"));

        Result result = new GradleBuild(project).run(COMPANY.url(), CompanyRepository.READER, VERSION, "program");

        assertThat(result.status()).as(result.text()).isZero();
        assertThat(runProgram(project)).containsExactlyElementsOf(EVENTS);
    }

    @Test
    void aClientThatAnotherProjectGeneratesRuns() throws Exception {
        assertThat(runConsumer("generator")).containsExactlyElementsOf(EVENTS);
    }

    @Test
    void aWrongPasswordIsNamedAsSuch() throws Exception {
        MavenBuild build = consumer("java8", new Account("reader", "guessed"));

        Result result = build.run("process-classes");

        assertThat(result.status()).isNotZero();
        assertThat(result.log())
                .anyMatch(line -> line.contains("[ERROR]")
                        && line.contains("retrosieve-bom:pom:" + VERSION)
                        && line.contains("company (" + COMPANY.url() + ")")
                        && line.matches(".*401.*Unauthorized.*"));
    }

    private List<String> runConsumer(String name) throws Exception {
        Result result = consumer(name, CompanyRepository.READER).run("process-classes");
        assertThat(result.status()).as(result.text()).isZero();
        assertThat(originsOfOurs()).containsOnly("company");
        return runProgram(folder.resolve(name));
    }

    private List<String> runProgram(Path project) throws Exception {
        Path target = project.resolve("target");
        List<Path> classPath;
        try (Stream<Path> jars = Files.list(target.resolve("dependency"))) {
            classPath =
                    Stream.concat(Stream.of(target.resolve("classes")), jars).toList();
        }
        Jvm.Result run = new Jvm(classPath, folder)
                .run("com.example.Main", API.baseUrl(), Fixtures.LEG_OF_THREE_PAGES.toString());
        assertThat(run.status()).as(run.errors()).isZero();
        return run.output().lines().toList();
    }

    private MavenBuild consumer(String name, Account account) throws IOException {
        return new MavenBuild(Projects.ofTests(name, folder.resolve(name)), localRepository())
                .resolvingFrom(COMPANY.url(), account)
                .with("retrosieve.version", VERSION)
                .with("kotlin.version", System.getProperty("kotlin.version"))
                .with("openapi-generator.version", System.getProperty("openapi-generator.version"));
    }

    /** Empty for each test. */
    private Path localRepository() {
        return folder.resolve("local-repository");
    }

    /** The repositories that our artifacts in the local repository came from. */
    private List<String> originsOfOurs() throws IOException {
        Path ours = localRepository().resolve("io/retrosieve");
        try (Stream<Path> files = Files.walk(ours)) {
            return files.filter(file -> file.endsWith("_remote.repositories"))
                    .flatMap(PublishIT::lines)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replaceAll(".*>(.*)=", "$1"))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
