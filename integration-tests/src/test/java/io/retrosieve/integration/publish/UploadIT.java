package io.retrosieve.integration.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.integration.BuiltJar;
import io.retrosieve.integration.publish.CompanyRepository.Account;
import io.retrosieve.integration.publish.MavenBuild.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What publishing does when it can't or must not: a small project, and the plugin that publishes this one. */
class UploadIT {
    private static final String PLUGIN = "retrosieve-publishing-maven-plugin";

    @RegisterExtension
    static final CompanyRepository COMPANY = new CompanyRepository();

    @TempDir
    static Path localRepository;

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void setUp() throws IOException {
        COMPANY.clear();
        installPlugin();
        project = Projects.ofTests("small", folder.resolve("small"));
    }

    /** As the build has packaged it. It needs nothing but what Maven has. */
    private static void installPlugin() throws IOException {
        String version = System.getProperty("project.version");
        Path target = Files.createDirectories(localRepository.resolve("io/retrosieve/" + PLUGIN + "/" + version));
        if (Files.notExists(target.resolve(PLUGIN + "-" + version + ".jar"))) {
            Files.copy(BuiltJar.named(PLUGIN + ".jar"), target.resolve(PLUGIN + "-" + version + ".jar"));
            Files.writeString(target.resolve(PLUGIN + "-" + version + ".pom"), """
                    <project>
                      <modelVersion>4.0.0</modelVersion>
                      <groupId>io.retrosieve</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                      <packaging>maven-plugin</packaging>
                    </project>
                    """.formatted(PLUGIN, version));
        }
    }

    @Test
    void aWrongPasswordUploadsNothing() throws Exception {
        Result result =
                deploying(COMPANY.url(), new Account("deployer", "guessed")).run("deploy");

        assertThat(errors(result)).contains("company (" + COMPANY.url() + ")").containsPattern("401.*Unauthorized");
        assertThat(COMPANY.released()).isEmpty();
    }

    @Test
    void whoMayOnlyReadUploadsNothing() throws Exception {
        Result result = deploying(COMPANY.url(), CompanyRepository.READER).run("deploy");

        assertThat(errors(result)).contains("company (" + COMPANY.url() + ")").containsPattern("403.*Forbidden");
        assertThat(COMPANY.released()).isEmpty();
    }

    @Test
    void aReleaseIsPublishedOnce() throws Exception {
        publish();
        SortedMap<String, String> published = COMPANY.released();

        assertThat(errors(deploying(COMPANY.url(), CompanyRepository.DEPLOYER).run("deploy")))
                .contains("1.0 is published already, all of it, to " + COMPANY.url() + "; nothing was uploaded.");
        assertThat(errors(deploying(COMPANY.url(), CompanyRepository.DEPLOYER)
                        .with("text", "something else")
                        .run("clean", "deploy")))
                .contains("Nothing was uploaded: " + COMPANY.url() + " has com.example:lib:jar:sources:1.0")
                .contains("with other bytes. What is published stays as it is: give this build another version.");
        assertThat(COMPANY.released()).isEqualTo(published);
    }

    @Test
    void aSnapshotIsPublishedAgainAndAgain() throws Exception {
        Projects.replaceInPoms(project, ">1.0<", ">1.0-SNAPSHOT<");
        publish();
        Result second = deploying(COMPANY.url(), CompanyRepository.DEPLOYER)
                .with("text", "something else")
                .run("clean", "deploy");
        assertThat(second.status()).as(second.text()).isZero();

        Result consumed = consumer("1.0-SNAPSHOT").run("initialize");

        assertThat(consumed.status()).as(consumed.text()).isZero();
        try (JarFile app =
                new JarFile(folder.resolve("dependencies/app-1.0-SNAPSHOT.jar").toFile())) {
            assertThat(app.getManifest().getMainAttributes().getValue("Text")).isEqualTo("something else");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 31}) // all but lib's jar are 12; then come its checksums, what lists it, and app's 15
    void aServerThatDiesLeavesNothingIncompleteToResolve(int files) throws Exception {
        Result broken = deployTo(files);

        assertThat(errors(broken)).contains("company (http://127.0.0.1:");
        assertThat(COMPANY.released()).hasSizeBetween(1, files);
        assertThat(COMPANY.released().keySet()).doesNotContain("com/example/bom/1.0/bom-1.0.pom");
        assertThat(completeModules()).isEqualTo(resolvableModules());
    }

    @Test
    void theSameCommandGoesOnWhereAnUploadBrokeOff() throws Exception {
        deployTo(17);
        assertThat(errors(consumer("1.0").run("initialize")))
                .contains("Could not find artifact com.example:bom:pom:1.0");

        Result again = deploying(COMPANY.url(), CompanyRepository.DEPLOYER).run("deploy");

        assertThat(again.status()).as(again.text()).isZero();
        assertThat(again.text()).contains("Going on with what an earlier upload left: 5 files are there, 6 are not.");
        Result consumed = consumer("1.0").run("initialize");
        assertThat(consumed.status()).as(consumed.text()).isZero();
        assertThat(folder.resolve("dependencies/lib-1.0.jar")).exists();
    }

    @Test
    void theSameCommandListsAVersionWhoseFilesAreAllThere() throws Exception {
        deployTo(15);
        Path listing = COMPANY.files().resolve("com/example/lib/maven-metadata.xml");
        assertThat(COMPANY.released().keySet()).contains("com/example/lib/1.0/lib-1.0.jar");
        assertThat(listing).doesNotExist();

        publish();

        assertThat(listing).content().contains("<version>1.0</version>");
        Projects.replaceInPoms(project, ">1.0<", ">1.1<");
        deployTo(15);
        assertThat(listing).content().doesNotContain("<version>1.1</version>");
        publish();
        assertThat(listing)
                .content()
                .contains("<version>1.0</version>", "<version>1.1</version>", "<release>1.1</release>");
    }

    /** To a server that dies after so many files. */
    private Result deployTo(int files) throws Exception {
        try (DyingProxy dying = new DyingProxy(COMPANY.url(), files)) {
            return deploying(dying.url(), CompanyRepository.DEPLOYER).run("deploy");
        }
    }

    /** Those with a jar, which is what a build needs beside the POM. */
    private Set<String> resolvableModules() throws IOException {
        Set<String> there = COMPANY.released().keySet();
        return Stream.of("lib", "app")
                .filter(module -> there.contains("com/example/%1$s/1.0/%1$s-1.0.jar".formatted(module)))
                .collect(Collectors.toSet());
    }

    private Set<String> completeModules() throws IOException {
        Set<String> there = COMPANY.released().keySet();
        return Stream.of("lib", "app")
                .filter(module -> Stream.of("-sources.jar", "-javadoc.jar", "-cyclonedx.jar", ".pom", ".jar")
                        .allMatch(file -> there.contains("com/example/%1$s/1.0/%1$s-1.0".formatted(module) + file)))
                .collect(Collectors.toSet());
    }

    @Test
    void whatAnotherVersionWouldMixIntoABrokenOffUploadIsRefused() throws Exception {
        deployTo(12);
        Map<String, String> before = COMPANY.released();

        Result changed = deploying(COMPANY.url(), CompanyRepository.DEPLOYER)
                .with("text", "something else")
                .run("clean", "deploy");

        assertThat(errors(changed)).contains("with other bytes");
        assertThat(COMPANY.released()).isEqualTo(before);
    }

    @Test
    void withoutARepositoryOrWithAPartOfTheProjectNothingIsPublished() throws Exception {
        assertThat(errors(build().run("deploy")))
                .contains("No repository is named to publish to: -DaltDeploymentRepository=id::url");
        assertThat(errors(deploying("", CompanyRepository.DEPLOYER).run("deploy")))
                .contains("altDeploymentRepository must be id::url, but is company::");
        assertThat(errors(deploying(COMPANY.url(), CompanyRepository.DEPLOYER).run("deploy", "-pl", "lib,bom")))
                .contains(
                        "Nothing was uploaded: the BOM names com.example:app:jar:1.0, which this build does not have.");
        assertThat(errors(deploying(COMPANY.url(), CompanyRepository.DEPLOYER)
                        .with("sbom", "none")
                        .run("deploy")))
                .contains("Nothing was uploaded: lib has no cyclonedx beside its jar.");
        assertThat(COMPANY.released()).isEmpty();
    }

    @Test
    void theLastReleaseIsWhatTheRepositoryHasAndNotWhatIsInstalled() throws Exception {
        assertThat(lastRelease(COMPANY.url()).text()).contains("There is no release yet");
        publish();
        Projects.replaceInPoms(project, ">1.0<", ">1.5<");
        Result installed = build().with("maven.install.skip", "false").run("install");
        assertThat(installed.status()).as(installed.text()).isZero();

        assertThat(lastRelease(COMPANY.url()).text()).contains("The last release is 1.0");
        assertThat(Digest.of(project.resolve("lib/target/released/lib.jar")))
                .isEqualTo(COMPANY.released().get("com/example/lib/1.0/lib-1.0.jar"));

        String nowhere = "http://127.0.0.1:1";
        assertThat(errors(lastRelease(nowhere))).contains("from/to company (" + nowhere + ")");
    }

    private Result lastRelease(String url) throws Exception {
        return deploying(url, CompanyRepository.DEPLOYER).run("initialize", "-pl", "lib", "-Plast-release");
    }

    private void publish() throws Exception {
        Result result = deploying(COMPANY.url(), CompanyRepository.DEPLOYER).run("deploy");
        assertThat(result.status()).as(result.text()).isZero();
    }

    private MavenBuild deploying(String url, Account account) {
        return build().deployingTo(url, account);
    }

    private MavenBuild build() {
        return new MavenBuild(project, localRepository)
                .resolvingDownloads()
                .with("publishing.version", System.getProperty("project.version"));
    }

    /** With an empty local repository: an older one remembers what was not there. */
    private MavenBuild consumer(String version) throws IOException {
        Path consumer = Projects.ofTests("small-consumer", Files.createTempDirectory(folder, "consumer"));
        Projects.replaceInPoms(consumer, ">1.0<", ">" + version + "<");
        return new MavenBuild(consumer, consumer.resolve("local-repository"))
                .resolvingFrom(COMPANY.url(), CompanyRepository.READER)
                .with("dependencies", folder.resolve("dependencies").toString());
    }

    private static String errors(Result result) {
        assertThat(result.status()).as(result.text()).isNotZero();
        List<String> errors =
                result.log().stream().filter(line -> line.contains("[ERROR]")).toList();
        return String.join("\n", errors);
    }
}
