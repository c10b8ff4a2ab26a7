package io.retrosieve.integration.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.retrosieve.integration.publish.MavenBuild.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example {@code company-client}, with a document whose owner changes it: as its README says, from the first document to
 * the version after the first.
 */
class CompanyClientIT {
    @RegisterExtension
    static final PublishedProject COMPANY = new PublishedProject();

    @TempDir
    static Path folder;

    private static Path client;
    private static String document;
    private static Result firstRun;
    private static Result firstDeployUnsaid;

    /** Up to the first release. */
    @BeforeAll
    static void start() throws Exception {
        assumeThat(Shell.has("bash", "curl", "git"))
                .as("there are bash, curl and git on the path")
                .isTrue();
        client = Projects.copy(Path.of("company-client").toRealPath(), folder.resolve("client"));
        Path pom = client.resolve("pom.xml");
        Files.writeString(
                pom, Files.readString(pom).replaceFirst("(?<=<retrosieve.version>)[^<]*", PublishedProject.VERSION));
        Path origin = folder.resolve("origin.git");
        git("init", "--quiet", "--bare", origin.toString());
        git("init", "--quiet", "--initial-branch=main");
        git("config", "user.name", "somebody");
        git("config", "user.email", "somebody@example.com");
        git("remote", "add", "origin", origin.toString());
        document = Files.readString(
                Projects.ofTests("company", folder.resolve("owner")).resolve("telephony.json"));

        Path gh = Projects.ofTests("gh", folder.resolve("gh")).resolve("gh");
        assertThat(gh.toFile().setExecutable(true)).isTrue();

        firstRun = fetch(document);
        git("add", "--all");
        git("commit", "--quiet", "--message", "The first document");
        git("push", "--quiet", "origin", "main");
        firstDeployUnsaid = deploy();
        Result first = build().with("first.release", "true").run("-Ppublish", "deploy");
        assertThat(first.status()).as(first.text()).isZero();
    }

    @BeforeEach
    void asAfterTheFirstRelease() throws Exception {
        git("switch", "--quiet", "--force", "main");
        Files.deleteIfExists(client.resolve("CHANGES.md"));
    }

    @Test
    void theFirstRunMakesTheRecordOfNames() throws Exception {
        assertThat(firstRun.status()).as(firstRun.text()).isZero();
        assertThat(firstRun.text()).contains("The first document: there is nothing to compare it with.");
        assertThat(text("api.json")).isEqualTo(document);
        assertThat(text("retrosieve-names.yaml")).contains("GET /call_events: {id: listCallEvents");
    }

    @Test
    void thatNothingIsFoundToCompareWithMustBeExpected() {
        assertThat(firstDeployUnsaid.status()).isNotZero();
        assertThat(firstDeployUnsaid.text())
                .contains("No published version is found to compare with. If this is the first one, add"
                        + " -Dfirst.release");
    }

    @Test
    void theSameDocumentChangesNothing() throws Exception {
        Result run = fetch(document);

        assertThat(run.status()).as(run.text()).isZero();
        assertThat(run.text()).contains("The document is the same.");
        assertNothingIsTaken();
    }

    @Test
    void whatMeansNothingForCallersIsNotTaken() throws Exception {
        Result run = fetch(document.replace("Nothing yet.", "Nothing so far."));

        assertThat(run.status()).as(run.text()).isZero();
        assertThat(run.text()).contains("The document has changed, but nothing for callers.");
        assertNothingIsTaken();
    }

    @Test
    void aCorrectionThatNoLongerAppliesIsNamedAndMended() throws Exception {
        String renamed = document.replace("event_timestamp", "happened_at");

        Result run = fetch(renamed);

        assertThat(run.status()).isNotZero();
        assertThat(run.text())
                .contains("corrections.yaml:4:5: error[OVL004]"
                        + " '$.components.schemas.CallEvent.properties.event_timestamp' selects nothing");
        assertNothingIsTaken();

        Path corrections = client.resolve("corrections.yaml");
        Files.writeString(corrections, Files.readString(corrections).replace("event_timestamp", "happened_at"));
        Result mended = fetch(renamed);

        assertThat(mended.status()).as(mended.text()).isZero();
        assertThat(text("CHANGES.md"))
                .contains("`data[].event_timestamp`: field lost (date-time)")
                .contains("`data[].happened_at`: field gained (date-time)");
        assertThat(text("api.json")).isEqualTo(renamed);
    }

    private static void assertNothingIsTaken() throws Exception {
        assertThat(git("status", "--porcelain").text()).isEmpty();
        assertThat(client.resolve("CHANGES.md")).doesNotExist();
    }

    @Test
    void aStepThatIsTooSmallIsRefused() throws Exception {
        Result run = fetch(document.replace("filter[status]", "filter[state]"));
        assertThat(run.status()).as(run.text()).isZero();
        assertThat(text("CHANGES.md")).contains("**major** is the least step", "`filter[status]`: filter lost");
        assertThat(text("retrosieve-names.yaml")).contains("filter[state]");
        openAChange();

        version("1.0.0", "1.1.0");
        Result installed = build().run("install"); // which does not make it published
        assertThat(installed.status()).as(installed.text()).isZero();
        Result tooSmall = deploy();
        assertThat(tooSmall.status()).isNotZero();
        assertThat(tooSmall.text())
                .contains("major: the least version after 1.0.0 is 2.0.0")
                .contains("1.1.0 is too small a step: GET /call_events filter[status]: filter lost");
        assertThat(publishedVersions()).containsExactly("1.0.0");

        version("1.1.0", "2.0.0");
        Result second = deploy();
        assertThat(second.status()).as(second.text()).isZero();
        assertThat(publishedVersions()).containsExactly("1.0.0", "2.0.0");
    }

    /** As the workflow does: first anew, then again on the day after somebody has set the version. */
    private static void openAChange() throws Exception {
        Path log = folder.resolve("gh.log");
        Result opened = runWorkflow(log);
        assertThat(opened.status()).as(opened.text()).isZero();
        assertThat(git("diff", "--name-only", "main", "origin/spec-change").log())
                .containsExactly("api.json", "retrosieve-names.yaml");

        version("1.0.0", "2.0.0");
        git("commit", "--quiet", "--all", "--message", "The version");
        git("push", "--quiet", "origin", "spec-change");
        git("switch", "--quiet", "main");
        git("checkout", "--quiet", "origin/spec-change", "--", "api.json", "retrosieve-names.yaml");
        Result again = runWorkflow(log);
        assertThat(again.status()).as(again.text()).isZero();
        assertThat(git("log", "--format=%s", "main..origin/spec-change").log())
                .containsExactly("The version", "API: major is the least step, before 1.0 minor. 1 break, 1 gain.");
        assertThat(Files.readAllLines(log))
                .filteredOn(line -> !line.equals("OPENED"))
                .allMatch(line -> line.contains("--title API: major is the least step"))
                .extracting(line -> line.replaceAll(" --title.*", ""))
                .containsExactly("pr create --head spec-change", "pr create --head spec-change", "pr edit spec-change");
    }

    private static Result runWorkflow(Path log) throws Exception {
        JsonNode steps = new YAMLMapper()
                .readTree(client.resolve(".github/workflows/spec-change.yml").toFile())
                .at("/jobs/spec-change/steps");
        return new Shell(client)
                .withPath(folder.resolve("gh"))
                .with("GH_LOG", log.toString())
                .run(List.of(
                        "bash",
                        "-e",
                        "-c",
                        steps.path(steps.size() - 1).path("run").asText()));
    }

    private static Result fetch(String state) throws Exception {
        Path owners = Files.writeString(folder.resolve("openapi.json"), state);
        return build().withEnvironment("SPEC_URL", "file://" + owners.toUri().getPath())
                .runScript("./spec-change.sh");
    }

    private static Result deploy() throws Exception {
        return build().run("-Ppublish", "deploy");
    }

    private static MavenBuild build() {
        return new MavenBuild(client, folder.resolve("local-repository"))
                .resolvingDownloads()
                .as(CompanyRepository.DEPLOYER)
                .with("company.repository", COMPANY.url());
    }

    private static void version(String before, String after) throws IOException {
        Projects.replaceInPoms(client, "<version>" + before + "</version>", "<version>" + after + "</version>");
    }

    private static Result git(String... arguments) throws Exception {
        Result result = new Shell(client)
                .run(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
        assertThat(result.status()).as(result.text()).isZero();
        return result;
    }

    private static List<String> publishedVersions() throws IOException {
        try (Stream<Path> files = Files.list(COMPANY.files().resolve("com/example/telephony/call-events-client"))) {
            return files.filter(Files::isDirectory)
                    .map(version -> version.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(client.resolve(file));
    }
}
