package io.retrosieve.generator.compare;

import io.retrosieve.generator.japi.JavaApiChange;
import io.retrosieve.generator.japi.JavaApiChanges;
import io.retrosieve.generator.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds for each change of the Java API the changes of the documents that it comes from. */
final class Explanation {
    private final ClientState old;
    private final ClientState now;
    private final JavaElements before;
    private final JavaElements after;
    private final Map<Change, List<JavaElement>> was = new LinkedHashMap<>();
    private final Map<Change, List<JavaElement>> is = new LinkedHashMap<>();

    Explanation(ClientState old, ClientState now, List<Change> changes) {
        this.old = old;
        this.now = now;
        this.before = new JavaElements(old, new JavaTypes(now).all());
        this.after = new JavaElements(now, new JavaTypes(old).all());
        for (Change change : changes) {
            was.put(change, before.of(change));
            is.put(change, after.of(change));
        }
    }

    Comparison of(JavaApiChanges java) {
        Map<Change, List<JavaApiChange>> causes = new LinkedHashMap<>();
        List<JavaApiChange> unexplained = new ArrayList<>();
        for (JavaApiChange found : java.all()) {
            List<Change> explaining = explaining(found);
            explaining.forEach(change ->
                    causes.computeIfAbsent(change, none -> new ArrayList<>()).add(found));
            if (explaining.isEmpty()) {
                unexplained.add(found);
            }
        }
        List<Row> rows = was.keySet().stream()
                .map(change -> row(change, causes.getOrDefault(change, List.of())))
                .toList();
        return new Comparison(rows, unexplained, false);
    }

    /** Those that speak of it most closely. */
    private List<Change> explaining(JavaApiChange found) {
        List<Change> candidates = was.keySet().stream()
                .filter(change -> isMeant(found, was.getOrDefault(change, List.of()))
                        || isMeant(found, is.getOrDefault(change, List.of())))
                .filter(change -> !isOtherShape(change, found))
                .toList();
        int closest = candidates.stream().mapToInt(Explanation::distance).min().orElse(0);
        return candidates.stream().filter(change -> distance(change) == closest).toList();
    }

    /** A union gains the methods of one shape and loses those of another. */
    private static boolean isOtherShape(Change change, JavaApiChange found) {
        JavaApiChange.Kind others =
                change.kind() == Change.Kind.GAINED ? JavaApiChange.Kind.REMOVED : JavaApiChange.Kind.ADDED;
        return change.site().isVariant() && found.kind() == others;
    }

    private static boolean isMeant(JavaApiChange found, List<JavaElement> elements) {
        return elements.stream().anyMatch(element -> element.isMeantBy(found));
    }

    /** Another type tells more of a method than a bound, and a field more than its operation. */
    private static int distance(Change change) {
        int ofPart = change.site().part() == Site.Part.WHOLE ? 1 : 0;
        return switch (change.kind()) {
            case LOST, GAINED, CHANGED -> ofPart;
            case RENAMED -> 2;
            case LIMITED -> 3;
            case SAID -> 4;
        };
    }

    private Row row(Change change, List<JavaApiChange> causes) {
        Marks marks = new Marks(
                change.nullness() && causes.stream().allMatch(JavaApiChange::source),
                causes.stream().allMatch(JavaApiChange::binary),
                change.wire());
        JavaElements teller = change.kind() == Change.Kind.LOST ? before : after;
        String key = change.site().operation();
        return new Row(
                change,
                now.operation(key)
                        .or(() -> old.operation(key))
                        .map(Operation::key)
                        .orElse(""),
                marks,
                was.getOrDefault(change, List.of()).stream().findFirst().map(JavaElement::toString),
                is.getOrDefault(change, List.of()).stream().findFirst().map(JavaElement::toString),
                teller.place(change.site()));
    }
}
