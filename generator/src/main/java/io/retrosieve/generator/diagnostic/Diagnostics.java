package io.retrosieve.generator.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what every stage finds, so that a run reports all faults at once. */
public final class Diagnostics {
    private final Map<Rule, Severity> severities;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Set<Set<Place>> pairs = new HashSet<>();

    /** Each rule weighs what it says of itself. */
    public Diagnostics() {
        this(Map.of());
    }

    /** Rules in {@code severities} weigh what that says instead. */
    public Diagnostics(Map<Rule, Severity> severities) {
        this.severities = new EnumMap<>(Rule.class);
        this.severities.putAll(severities);
    }

    /** Reports a fault at one place. */
    public void report(Rule rule, Place place, String message) {
        report(rule, List.of(place), message);
    }

    /**
     * Reports a fault that lies between several places. Only the first between the same ones is kept: that two operations
     * have one name is said once, not for each class that is called after them.
     */
    public void report(Rule rule, List<Place> places, String message) {
        Severity severity = severities.getOrDefault(rule, rule.severity());
        boolean said = places.size() > 1 && !pairs.add(Set.copyOf(places));
        if (severity != Severity.OFF && !said) {
            found.add(new Diagnostic(rule, severity, message, places));
        }
    }

    /** Everything found, in the document's order. */
    public List<Diagnostic> all() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Diagnostics::firstPlace, Comparator.nullsFirst(Comparator.naturalOrder())));
        return sorted;
    }

    /** Everything found but errors, in the document's order. What to do about a rule is said once. */
    public List<Remark> remarks() {
        Set<Rule> said = EnumSet.noneOf(Rule.class);
        List<Remark> remarks = new ArrayList<>();
        for (Diagnostic diagnostic : all()) {
            boolean first = said.add(diagnostic.rule());
            if (!isError(diagnostic)) {
                remarks.add(
                        new Remark(diagnostic.severity(), first ? diagnostic.text() : diagnostic.textWithoutAdvice()));
            }
        }
        return remarks;
    }

    /**
     * How much was found, rule by rule; empty where nothing was.
     *
     * <pre>
     * 3 warnings, 14 infos: EXA001 13, FLT001 3, SCH030 1
     * </pre>
     */
    public String tally() {
        Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
        Map<Rule, Integer> byRule = new TreeMap<>(Comparator.comparing(Rule::name));
        for (Diagnostic diagnostic : found) {
            bySeverity.merge(diagnostic.severity(), 1, Integer::sum);
            byRule.merge(diagnostic.rule(), 1, Integer::sum);
        }
        String severities = bySeverity.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().word() + (entry.getValue() == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
        return byRule.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ", severities + (byRule.isEmpty() ? "" : ": "), ""));
    }

    /** Ends the run if anything forbids generating, with all of it in the message. */
    public void failOnErrors() {
        List<Diagnostic> errors = all().stream().filter(Diagnostics::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidDocumentException(errors);
        }
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }

    private static @Nullable Place firstPlace(Diagnostic diagnostic) {
        return diagnostic.places().isEmpty() ? null : diagnostic.places().get(0);
    }
}
