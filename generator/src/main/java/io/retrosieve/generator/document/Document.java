package io.retrosieve.generator.document;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A document that was read, and the way to follow its references. */
public final class Document {
    private static final int LONGEST_CHAIN = 32;

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final Node root;
    /** The same few components are referred to from everywhere. */
    private final Map<String, Optional<Node>> found = new HashMap<>();

    Document(Node root) {
        this.root = root;
    }

    /** The same document after a change; pointers are followed in what it is now. */
    public Document withRoot(Node changed) {
        return new Document(changed);
    }

    public Node root() {
        return root;
    }

    /** What a local pointer such as {@code #/components/schemas/CallEvent} points at. */
    public Optional<Node> at(String pointer) {
        return found.computeIfAbsent(pointer, this::find);
    }

    private Optional<Node> find(String pointer) {
        if (!pointer.equals(Pointers.ROOT) && !pointer.startsWith("#/")) {
            return Optional.empty();
        }
        Node node = root;
        for (String token : Pointers.tokens(pointer)) {
            Optional<Node> next = node.is(Node.Kind.ARRAY) ? item(node, token) : node.get(token);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            node = next.get();
        }
        return Optional.of(node);
    }

    /** The node itself, or what its chain of references ends at; empty if that is nothing or goes in a circle. */
    public Optional<Node> resolve(Node node) {
        Node current = node;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Optional<String> reference = current.string("$ref");
            if (reference.isEmpty()) {
                return Optional.of(current);
            }
            Optional<Node> target = at(reference.get());
            if (target.isEmpty()) {
                return Optional.empty();
            }
            current = target.get();
        }
        return Optional.empty();
    }

    /** Says why {@link #resolve} found nothing. */
    public void reportUnresolved(Node node, Diagnostics diagnostics) {
        String reference = node.string("$ref").orElse("?");
        boolean local = reference.startsWith("#");
        String problem = local ? "points at nothing, or back at itself" : "is in another document";
        diagnostics.report(
                local ? Rule.DOC004 : Rule.DOC011,
                node.get("$ref").orElse(node).place(),
                "reference '" + reference + "' " + problem);
    }

    private static Optional<Node> item(Node array, String token) {
        if (!INDEX.matcher(token).matches()
                || Integer.parseInt(token) >= array.items().size()) {
            return Optional.empty();
        }
        return Optional.of(array.items().get(Integer.parseInt(token)));
    }
}
