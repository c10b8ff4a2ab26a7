package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.diagnostic.Diagnostic;
import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.write.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only chosen operations, and only the models that they reach. */
class SelectionTest {
    private static final String DOCUMENT =
            Goldens.folder("golden").resolve("bodies").resolve("spec.yaml").toString();

    @Test
    void anOperationBringsOnlyWhatItReaches(@TempDir Path classes) throws Exception {
        Run run = Run.of(DOCUMENT, new Selection(Set.of("deleteNote"), Set.of(), Set.of()));

        assertThat(names(run))
                .containsExactlyInAnyOrder(
                        "BodiesClient", "BodiesJsonAdapterFactory", "DeleteNoteRequest", "NotesApi", "NotesService");
        Compiler.compile(run.files(), classes);
    }

    @Test
    void pathsAndTagsChooseToo() {
        assertThat(names(Run.of(DOCUMENT, new Selection(Set.of(), Set.of(), Set.of("/notes")))))
                .contains("Note", "NotesApi")
                .doesNotContain("RawApi");
        assertThat(names(Run.of(DOCUMENT, new Selection(Set.of(), Set.of("Notes"), Set.of()))))
                .containsAll(names(Run.of(DOCUMENT, new Selection(Set.of(), Set.of(), Set.of("/notes")))));
    }

    @Test
    void aNameThatTheDocumentDoesNotHaveIsAnError() {
        Run run = Run.of(DOCUMENT, new Selection(Set.of("delteNote"), Set.of("notes"), Set.of("/note")));

        assertThat(run.files()).isEmpty();
        assertThat(run.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "no operation has the chosen path '/note'",
                        "no operation has the chosen tag 'notes'",
                        "no operation has the chosen operationId 'delteNote'");
    }

    @Test
    void theSummaryTellsWhatIsThereAndWhatBecameOfIt() {
        assertThat(Run.of(DOCUMENT, new Selection(Set.of("deleteNote"), Set.of(), Set.of()))
                        .summary())
                .isEqualTo(
                        "5 files; 1 of 6 operations (5 not chosen), 0 of 4 schemas (4 reached by no chosen operation)");
        Path unreached = Goldens.folder("faults").resolve("SCH030").resolve("spec.yaml");
        assertThat(Run.of(unreached).summary())
                .isEqualTo("5 files; 1 of 1 operations, 1 of 3 schemas (2 reached by no operation)");
        assertThat(new Summary(1, new Summary.Share(7, 9), 0, new Summary.Share(3, 3)))
                .hasToString("1 file; 7 of 9 operations (2 left out), 3 of 3 schemas");
        assertThat(new Summary(8, new Summary.Share(4, 9), 3, new Summary.Share(3, 3)))
                .hasToString("8 files; 4 of 9 operations (3 not chosen, 2 left out), 3 of 3 schemas");
    }

    private static List<String> names(Run run) {
        return run.files().stream()
                .map(OutputFile::path)
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".java", ""))
                .toList();
    }
}
