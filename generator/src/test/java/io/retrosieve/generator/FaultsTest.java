package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.diagnostic.Diagnostic;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule that a document can break, broken: the report is held to the letter. A folder is named after its rule. */
class FaultsTest {
    /** No document alone breaks them; {@code OutputFilesTest}, {@code SelectionTest} and {@code GenerateNamesTest} do. */
    private static final Set<Rule> ELSEWHERE = EnumSet.of(Rule.OUT001, Rule.SEL001, Rule.NAM006);

    static List<Path> cases() throws IOException {
        return Goldens.cases("faults");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReportedWithItsPlaceAndAdvice(Path folder) throws IOException {
        Run run = GoldenTest.run(folder);
        Goldens.hold(folder.resolve("said"), Map.of("diagnostics.txt", run.report(folder)));
        assertThat(run.diagnostics()).extracting(Diagnostic::rule).contains(rule(folder));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void emitsNothingExactlyIfItIsAnError(Path folder) throws IOException {
        Run run = GoldenTest.run(folder);
        boolean refused = run.diagnostics().stream().anyMatch(said -> said.severity() == Severity.ERROR);
        assertThat(run.files().isEmpty()).isEqualTo(refused);
    }

    @Test
    void everyRuleHasACase() throws IOException {
        Set<Rule> covered = EnumSet.copyOf(ELSEWHERE);
        cases().forEach(folder -> covered.add(rule(folder)));
        assertThat(covered)
                .as("each rule needs a folder of its name under faults")
                .containsExactlyInAnyOrder(Rule.values());
    }

    private static Rule rule(Path folder) {
        String id = folder.getFileName().toString().split("-")[0];
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.name().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule of the name of " + folder));
    }
}
