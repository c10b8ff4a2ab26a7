package io.retrosieve.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final OutputFile A = new OutputFile("src/a/A.java", "class A {}\n");
    private static final OutputFile B = new OutputFile("src/a/B.java", "class B {}\n");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    @Test
    void changesNothingBeforeItIsToldTo() throws IOException {
        assertThat(said(A)).containsExactly("write src/a/A.java", "write .openapi-generator/FILES");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesListsAndDeletes() throws IOException {
        apply(A, B);
        assertThat(folder.resolve(A.path())).hasContent(A.text());
        assertThat(folder.resolve(".openapi-generator/FILES")).hasContent("src/a/A.java\nsrc/a/B.java\n");

        apply(B);
        assertThat(folder.resolve(A.path())).doesNotExist();
        assertThat(folder.resolve(".openapi-generator/FILES")).hasContent("src/a/B.java\n");
    }

    @Test
    void keepsTheTimesOfWhatStaysTheSame() throws IOException {
        apply(A, B);
        Files.setLastModifiedTime(folder.resolve(A.path()), LONG_AGO);
        Files.setLastModifiedTime(folder.resolve(B.path()), LONG_AGO);
        apply(A, new OutputFile(B.path(), "class B { }\n"));
        assertThat(Files.getLastModifiedTime(folder.resolve(A.path()))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(folder.resolve(B.path()))).isNotEqualTo(LONG_AGO);
        assertThat(folder.resolve(B.path())).hasContent("class B { }\n");
    }

    @Test
    void leavesAloneWhatAnotherWroteOrHoldsBack() throws IOException {
        apply(A);
        Files.writeString(folder.resolve("src/a/Own.java"), "class Own {}");
        Files.writeString(folder.resolve(A.path()), "class A { int own; }");
        Files.writeString(folder.resolve(".openapi-generator-ignore"), "# mine\nsrc/**\n!**/B.java\n");
        assertThat(said(A, B)).contains("ignore src/a/A.java", "write src/a/B.java");
        apply(A, B);
        assertThat(folder.resolve(A.path())).hasContent("class A { int own; }");
        assertThat(folder.resolve("src/a/Own.java")).exists();
        assertThat(folder.resolve(".openapi-generator/FILES")).hasContent("src/a/B.java\n");
    }

    @Test
    void deletesNothingOutsideOfItself() throws IOException {
        Path outside = Files.writeString(folder.resolve("Outside.java"), "class Outside {}");
        Path inside = Files.createDirectories(folder.resolve("out"));
        Files.createDirectories(inside.resolve(".openapi-generator"));
        Files.writeString(inside.resolve(".openapi-generator/FILES"), "../Outside.java\nsrc/../../Outside.java\n");
        OutputFolder output = new OutputFolder(inside);
        output.apply(output.changes(List.of(A)));
        assertThat(outside).exists();
    }

    @Test
    void writesNothingOutsideOfItself() {
        OutputFolder output = new OutputFolder(folder.resolve("out"));
        assertThatThrownBy(() -> output.changes(List.of(new OutputFile("src/../../A.java", ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> said(OutputFile... files) throws IOException {
        return new OutputFolder(folder)
                .changes(List.of(files)).stream()
                        .map(change -> change.toString().replace(folder + "/", ""))
                        .toList();
    }

    private void apply(OutputFile... files) throws IOException {
        OutputFolder output = new OutputFolder(folder);
        output.apply(output.changes(List.of(files)));
    }
}
