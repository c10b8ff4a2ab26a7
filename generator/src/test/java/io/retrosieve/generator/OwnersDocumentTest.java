package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.generator.diagnostic.Diagnostic;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Telnyx's own document as it is, with our corrections beside it. It is test data that lies beside the checkout, not in it. */
@EnabledIf(value = "isThere", disabledReason = "../shared is not beside the checkout")
class OwnersDocumentTest {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Path JANUARY_2025 = SHARED.resolve("specs").resolve("telnyx-2025-01.json");
    private static final Path FEBRUARY_2026 = SHARED.resolve("history").resolve("39-2026-02-03.json");
    private static final String OVERLAY = "telnyx/call-events.overlay.yaml";
    private static final String OVERLAY_2026 = "telnyx/call-events-2026.overlay.yaml";
    private static final Selection CALL_EVENTS = new Selection(Set.of("ListCallEvents"), Set.of(), Set.of());

    static boolean isThere() {
        return Files.exists(JANUARY_2025) && Files.exists(FEBRUARY_2026);
    }

    @Test
    void ofItselfItTakesAnyTextAndAnyNumberOfComparisons() {
        assertThat(Run.of(JANUARY_2025.toString(), CALL_EVENTS).text("ListCallEventsQuery.java"))
                .contains(
                        "public ListCallEventsQuery occurredAt(Comparison<String> occurredAt)",
                        "ListCallEventsQuery all()")
                .doesNotContain("WithoutOccurredAt");
    }

    @Test
    void correctedItGivesTheTypedClient(@TempDir Path classes) throws Exception {
        Run run = Run.corrected(JANUARY_2025.toString(), CALL_EVENTS, List.of(OVERLAY));

        assertThat(run.diagnostics()).extracting(Diagnostic::rule).containsOnly(Rule.EXA001);
        assertThat(run.text("ListCallEventsQuery.java"))
                .contains(
                        "public static WithoutOccurredAt ofLeg(UUID legId)",
                        "public static WithoutOccurredAt last24Hours()",
                        "public ListCallEventsQuery occurredAt(Comparison<OffsetDateTime> occurredAt)",
                        "public RangeQuery<ListCallEventsQuery> occurredAt(Range<OffsetDateTime> occurredAt)");
        Compiler.compile(run.files(), classes);
    }

    @Test
    void respeltAndSharedWithOtherEndpointsItGivesTheSameQueryByItsOwnCorrections(@TempDir Path classes)
            throws Exception {
        Run january = Run.corrected(JANUARY_2025.toString(), CALL_EVENTS, List.of(OVERLAY));
        Run february = Run.corrected(FEBRUARY_2026.toString(), CALL_EVENTS, List.of(OVERLAY_2026));

        assertThat(february.diagnostics()).isEmpty();
        assertThat(methods(february)).hasSizeGreaterThan(25).isEqualTo(methods(january));
        Compiler.compile(february.files(), classes);
    }

    /** The lines that declare what a caller sees, in no order: the owner's changes. */
    private static Set<String> methods(Run run) {
        return run.text("ListCallEventsQuery.java")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("public "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void correctionsOfADocumentThatWasRespeltAreRefusedEachAtItsPlace() {
        Run run = Run.corrected(FEBRUARY_2026.toString(), CALL_EVENTS, List.of(OVERLAY));

        assertThat(run.files()).isEmpty();
        assertThat(run.diagnostics()).hasSize(9).allSatisfy(fault -> {
            assertThat(fault.rule()).isEqualTo(Rule.OVL004);
            assertThat(fault.text()).contains(OVERLAY + ":").contains("selects nothing");
        });
    }
}
