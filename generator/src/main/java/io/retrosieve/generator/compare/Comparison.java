package io.retrosieve.generator.compare;

import io.retrosieve.generator.japi.JavaApiChange;
import io.retrosieve.generator.japi.JavaApiChanges;
import java.util.List;
import java.util.Optional;

/**
 * Everything that changed for callers.
 *
 * @param rows in the words of the documents
 * @param unexplained changes of the Java API that no row speaks of
 * @param otherText whether the emitted files differ in anything at all
 */
public record Comparison(List<Row> rows, List<JavaApiChange> unexplained, boolean otherText) {

    public Comparison {
        rows = List.copyOf(rows);
        unexplained = List.copyOf(unexplained);
    }

    /** Sets changes of the documents and changes of the Java API against each other. */
    public static Comparison of(ClientState old, ClientState now, List<Change> changes, JavaApiChanges java) {
        return new Explanation(old, now, changes).of(java);
    }

    /** The same of clients whose emitted files differ. */
    public Comparison withOtherText() {
        return new Comparison(rows, unexplained, true);
    }

    public List<Row> breaks() {
        return rows.stream().filter(row -> row.marks().breaks()).toList();
    }

    List<Row> gains() {
        return rows.stream()
                .filter(row -> !row.marks().breaks() && !row.isSaid())
                .toList();
    }

    List<Row> said() {
        return rows.stream().filter(Row::isSaid).toList();
    }

    /** Whether nothing at all is to be published. */
    boolean isEmpty() {
        return rows.isEmpty() && unexplained.isEmpty() && !otherText;
    }

    /** The least step that tells callers the truth. */
    public Step step() {
        boolean javaBreaks = unexplained.stream().anyMatch(change -> !change.source() || !change.binary());
        if (!breaks().isEmpty() || javaBreaks) {
            return Step.MAJOR;
        }
        if (!gains().isEmpty() || !unexplained.isEmpty()) {
            return Step.MINOR;
        }
        return isEmpty() ? Step.NONE : Step.PATCH;
    }

    /** The first thing that breaks, for a message. */
    public Optional<String> firstBreak() {
        return breaks().stream()
                .findFirst()
                .map(row -> ChangesText.plain(row))
                .or(() -> unexplained.stream()
                        .filter(change -> !change.source() || !change.binary())
                        .findFirst()
                        .map(change -> change.className() + ": " + change.text()));
    }
}
