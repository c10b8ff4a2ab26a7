package io.retrosieve.spec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.spec.Documents;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lint of the build: the document has no fault, and each kind of fault would be found at its place. */
class SpecLintTest {

    @Test
    void theDocumentHasNoFault() {
        List<Fault> faults = Lint.faults("src/main/resources/telnyx/call-events.yaml", Documents.callEvents());

        String report = faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
        assertThat(faults).withFailMessage("%n%s", report).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        assertThat(Lint.faults("sound.yaml", Documents.read("/lint/sound.yaml")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsAFault(Breakage breakage) {
        List<Fault> faults = Lint.faults("broken.yaml", breakage.applyTo(Documents.read("/lint/sound.yaml")));

        assertThat(faults).extracting(Fault::rule).containsOnly(breakage.rule);
        assertThat(faults).extracting(Fault::pointer).contains(breakage.pointer);
    }

    @Test
    void tellsLineAndColumn() {
        List<Fault> faults = Lint.faults("broken.yaml", """
                openapi: 3.0.3
                info:
                  title: Broken
                  version: 1.0.0
                  description: Has a fault.
                paths: {}
                components:
                  schemas:
                    Sort:
                      type: text
                """);

        assertThat(faults).extracting(Fault::toString).containsExactly("""
                        broken.yaml:10:7: error[SCH-003] Schema type value of "text" is not allowed.  \
                        Must be one of: [string, number, integer, boolean, array, object]
                            at /components/schemas/Sort/type""");
    }
}
