package io.retrosieve.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CompareCommandTest {
    private static final String OLD = """
            openapi: 3.0.3
            info: {title: Library, version: '1'}
            paths:
              /books:
                get:
                  operationId: listBooks
                  tags: [Books]
                  parameters:
                    - {name: 'filter[title]', in: query, schema: {type: string}}
                  responses: {'204': {description: ''}}
            """;
    private static final String GAINED =
            "        - {name: 'filter[genre]', in: query, schema: {type: string}}\n      responses:";

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeDocuments() throws IOException {
        write("old.yaml", OLD);
        write("gained.yaml", OLD.replace("      responses:", GAINED));
        write("lost.yaml", OLD.replace("filter[title]", "filter[genre]"));
        write("broken.yaml", OLD.replace("operationId: listBooks", "$ref: 3").replace("3.0.3", "2.0"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    @Test
    void writesThePageAndSaysWhatItMeans() throws IOException {
        assertThat(compare("old.yaml", "gained.yaml", "--old-version", "1.4.2", "--new-version", "1.5.0-SNAPSHOT"))
                .isZero();
        assertThat(out.toString()).startsWith("# What changed for callers\n\n**minor**: 1.5.0 is the least version");
        assertThat(err.toString()).endsWith("minor: the least version after 1.4.2 is 1.5.0\n");

        Path page = directory.resolve("CHANGES.md");
        assertThat(compare("old.yaml", "gained.yaml", "-o", page.toString())).isZero();
        assertThat(page).content().contains("| `filter[genre]`: filter gained (text) |");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).endsWith("minor is the least step\n");
    }

    @Test
    void refusesASmallerStepAndNamesWhatBreaks() {
        assertThat(compare("old.yaml", "lost.yaml", "--old-version", "1.4.2", "--new-version", "1.5.0"))
                .isEqualTo(1);
        assertThat(err.toString())
                .endsWith(
                        "major: the least version after 1.4.2 is 2.0.0\n1.5.0 is too small a step: GET /books filter[title]: filter lost (text)\n");
        assertThat(compare("old.yaml", "lost.yaml", "--old-version", "0.4.2", "--new-version", "0.5.0"))
                .isZero();
        assertThat(compare("old.yaml", "lost.yaml", "--old-version", "0.4.2", "--new-version", "0.4.3"))
                .isEqualTo(1);
        assertThat(compare("old.yaml", "old.yaml", "--old-version", "0.4.2", "--new-version", "0.4.2"))
                .isZero();
        assertThat(err.toString()).endsWith("none: nothing changed since 0.4.2\n");
        assertThat(compare("old.yaml", "old.yaml", "--old-version", "2.0.0", "--new-version", "1.4.3"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("1.4.3 comes before 2.0.0. Compare it with the last version of its own line");
    }

    @Test
    void correctsEachSideByItsOwnOverlays() throws IOException {
        String head = "overlay: 1.0.0\ninfo: {title: Corrections, version: 1.0.0}\nactions:\n";
        write(
                "both.yaml",
                head + "  - {target: \"$.paths['/books'].get.parameters[0]\", update: {name: 'filter[name]'}}\n");
        write("new.yaml", head + "  - {target: \"$.paths['/books'].get.parameters[1]\", remove: true}\n");
        String both = directory.resolve("both.yaml").toString();
        String own = directory.resolve("new.yaml").toString();

        assertThat(compare("old.yaml", "gained.yaml", "--overlays", both + ";" + own, "--old-overlays", both))
                .isZero();
        assertThat(err.toString()).endsWith("none: nothing changed\n");

        assertThat(compare("old.yaml", "gained.yaml", "--overlays", own)).isEqualTo(1);
        assertThat(err.toString()).contains("new.yaml:4:6: error[OVL004]");
        assertThat(compare("old.yaml", "gained.yaml", "--overlays", own, "--old-overlays", ""))
                .isZero();
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        assertThat(compare("old.yaml", "missing.yaml")).isEqualTo(1);
        assertThat(err.toString()).contains("missing.yaml:1:1: error[DOC001]").doesNotContain("\tat ");
        assertThat(compare("broken.yaml", "old.yaml")).isEqualTo(1);
        assertThat(err.toString()).contains("broken.yaml:1:1: error[").doesNotContain("\tat ");

        write("no.jar", "no jar");
        String jar = directory.resolve("no.jar").toString();
        assertThat(compare("old.yaml", "old.yaml", "--old-jar", jar)).isEqualTo(1);
        assertThat(err.toString()).contains("no.jar' can't be read").doesNotContain("\tat ");
        assertThat(compare(
                        "old.yaml",
                        "old.yaml",
                        "-o",
                        directory.resolve("none/CHANGES.md").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("CHANGES.md' can't be written").doesNotContain("\tat ");
    }

    @Test
    void saysWhatIsWrongWithTheCommandLine() {
        assertThat(compare("old.yaml", "old.yaml", "--new-version", "1.0.0")).isEqualTo(2);
        assertThat(err.toString()).contains("--new-version needs --old-version", "compare --help'");
        assertThat(compare("old.yaml", "old.yaml", "--old-version", "1.0")).isEqualTo(2);
        assertThat(err.toString()).contains("--old-version: '1.0' must be three numbers");
        assertThat(compare("old.yaml", "old.yaml", "--emit", "testKit")).isEqualTo(2);
        assertThat(err.toString()).contains("only clients are compared");
        assertThat(run("compare", "--old", "old.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("--new");
    }

    @Test
    void explainsItself() {
        assertThat(run("compare", "--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "--old-overlays",
                        "--old-jar",
                        "--new-jar",
                        "--old-version",
                        "--new-version",
                        "--overlays",
                        "--api-package",
                        "Before 1.0",
                        "Example:",
                        "-o CHANGES.md");
    }

    private int compare(String old, String now, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "compare",
                "--old",
                directory.resolve(old).toString(),
                "--new",
                directory.resolve(now).toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine command = RetrosieveCommand.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
