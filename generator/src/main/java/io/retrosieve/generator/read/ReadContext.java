package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What every reader needs: the document, and where to report. Wrong JSON types are reported here, once. */
record ReadContext(Document document, Diagnostics diagnostics) {

    /** Where the order of a map has no meaning, what is generated must not hang on it: JSON before what stands for all. */
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    key -> key.equals("application/json") ? 0 : key.contains("*") ? 2 : 1)
            .thenComparing(Comparator.naturalOrder());

    /**
     * The members of an object member; empty where it is absent or, after a diagnostic, of another type. Properties keep the
     * document's order, which readers know them by; all others are sorted.
     */
    Map<String, Node> members(Node parent, String name) {
        Map<String, Node> members =
                typed(parent, name, Node.Kind.OBJECT).map(Node::members).orElse(Map.of());
        if (name.equals("properties")) {
            return members;
        }
        Map<String, Node> sorted = new TreeMap<>(ORDER);
        sorted.putAll(members);
        return sorted;
    }

    /** The items of an array member; empty where it is absent or, after a diagnostic, of another type. */
    List<Node> items(Node parent, String name) {
        return typed(parent, name, Node.Kind.ARRAY).map(Node::items).orElse(List.of());
    }

    /** The texts in an array member of strings. */
    Collection<String> texts(Node parent, String name) {
        return items(parent, name).stream().map(Node::text).toList();
    }

    /** The text of a string member. */
    Optional<String> text(Node parent, String name) {
        return typed(parent, name, Node.Kind.STRING).map(Node::text);
    }

    /** What a node that may be a reference stands for; a reference to nothing is reported. */
    Optional<Node> resolve(Node node) {
        Optional<Node> target = document.resolve(node);
        if (target.isEmpty()) {
            reportUnresolved(node);
        }
        return target;
    }

    void reportUnresolved(Node node) {
        document.reportUnresolved(node, diagnostics);
    }

    private Optional<Node> typed(Node parent, String name, Node.Kind kind) {
        Optional<Node> member = parent.get(name);
        if (member.isPresent() && !member.get().is(kind)) {
            diagnostics.report(
                    Rule.DOC005,
                    member.get().place(),
                    "'" + name + "' must be " + kind.words() + ", but is "
                            + member.get().kind().words());
            return Optional.empty();
        }
        return member;
    }
}
