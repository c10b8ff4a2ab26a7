package io.retrosieve.generator.compare;

import io.retrosieve.generator.japi.JavaApiChange;
import io.retrosieve.generator.japi.JavaApiChanges;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        JavaElements before = new JavaElements(old);
        JavaElements after = new JavaElements(now);
        Set<JavaApiChange> explained = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Change change : changes) {
            List<JavaElement> was = before.of(change.site());
            List<JavaElement> is = after.of(change.site());
            List<JavaApiChange> meant = java.all().stream()
                    .filter(found -> was.stream().anyMatch(element -> element.isMeantBy(found))
                            || is.stream().anyMatch(element -> element.isMeantBy(found)))
                    .toList();
            explained.addAll(meant);
            Marks marks = new Marks(
                    change.nullness() && meant.stream().allMatch(JavaApiChange::source),
                    meant.stream().allMatch(JavaApiChange::binary),
                    change.wire());
            JavaElements teller = change.kind() == Change.Kind.LOST ? before : after;
            rows.add(new Row(
                    change,
                    marks,
                    was.stream().findFirst().map(JavaElement::toString),
                    is.stream().findFirst().map(JavaElement::toString),
                    teller.place(change.site())));
        }
        List<JavaApiChange> unexplained = new ArrayList<>(java.all());
        unexplained.removeAll(explained);
        return new Comparison(rows, unexplained, false);
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
                .map(row -> ChangesText.plain(row.change()))
                .or(() -> unexplained.stream()
                        .filter(change -> !change.source() || !change.binary())
                        .findFirst()
                        .map(change -> change.className() + ": " + change.text()));
    }
}
