package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether two schemas say the same of a value, wherever they stand and whatever they say to a reader. */
final class SameJson {
    private static final Set<String> FOR_READERS = Set.of("description", "title", "example", "examples");
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "$defs");

    private SameJson() {}

    static boolean of(Node one, Node other) {
        return of(one, other, FOR_READERS);
    }

    private static boolean of(Node one, Node other, Set<String> ignored) {
        return one.kind() == other.kind()
                && one.text().equals(other.text())
                && ofItems(one.items(), other.items())
                && ofMembers(one.members(), other.members(), ignored);
    }

    private static boolean ofItems(List<Node> ones, List<Node> others) {
        if (ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            if (!of(ones.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean ofMembers(Map<String, Node> ones, Map<String, Node> others, Set<String> ignored) {
        Set<String> names = new HashSet<>(ones.keySet());
        names.addAll(others.keySet());
        names.removeAll(ignored);
        for (String name : names) {
            Node one = ones.get(name);
            Node other = others.get(name);
            if (one == null || other == null || !of(one, other, NAMED.contains(name) ? Set.of() : FOR_READERS)) {
                return false;
            }
        }
        return true;
    }
}
