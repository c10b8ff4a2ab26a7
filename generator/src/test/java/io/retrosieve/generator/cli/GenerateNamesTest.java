package io.retrosieve.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The record of names on the command line. */
class GenerateNamesTest {
    private static final String DOCUMENT = "src/test/resources/spellings/bracketed.yaml";

    @TempDir
    Path output;

    private final StringWriter said = new StringWriter();

    @Test
    void standsBesideTheSourceFolderAndKeepsItsTime() throws IOException {
        Path names = output.resolve("retrosieve-names.yaml");
        assertThat(generate("--dry-run")).isZero();
        assertThat(said.toString()).contains("write " + names + "\n");
        assertThat(names).doesNotExist();

        assertThat(generate()).isZero();
        assertThat(names).content().contains("id: listEvents");
        assertThat(output.resolve(".openapi-generator/FILES")).content().contains("retrosieve-names.yaml\n");

        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(names, old);
        assertThat(generate("--names=" + names)).isZero();
        assertThat(Files.getLastModifiedTime(names)).isEqualTo(old);
    }

    @Test
    void canBeHeldBack() throws IOException {
        Files.writeString(output.resolve(".openapi-generator-ignore"), "retrosieve-names.yaml\n");
        assertThat(generate()).isZero();
        assertThat(output.resolve("retrosieve-names.yaml")).doesNotExist();
    }

    @Test
    void aRecordThatIsNotThereIsAnError() {
        assertThat(generate("--names=none.yaml")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(said.toString())
                .contains(
                        "none.yaml:1:1: error[NAM006] no file and no class path resource of this name",
                        "run once without the option 'names' and copy the retrosieve-names.yaml");
        assertThat(output).isEmptyDirectory();
    }

    private int generate(String... more) {
        List<String> arguments = new ArrayList<>(List.of("-i", DOCUMENT, "-o", output.toString()));
        arguments.addAll(List.of(more));
        PrintWriter out = new PrintWriter(said, true);
        return GenerateCommand.commandLine().setOut(out).setErr(out).execute(arguments.toArray(String[]::new));
    }
}
