package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Components that extend another one, their parent, by naming it in their {@code allOf}. Where the parent has a
 * discriminator, what is said to be the parent may be any of them.
 */
final class Subtypes {
    private static final String COMPONENTS = "#/components/schemas/";
    private static final Set<String> OF_A_PARENT = Set.of("discriminator", "oneOf", "anyOf");

    private final ReadContext context;
    private @Nullable Map<Node, List<Node>> children;

    Subtypes(ReadContext context) {
        this.context = context;
    }

    /** Whether this schema stands for all that extend it. */
    boolean isParent(Node node) {
        return node.get("discriminator")
                        .flatMap(value -> value.get("propertyName"))
                        .isPresent()
                && children().containsKey(node);
    }

    /** Whether this component extends a schema that stands for it. */
    boolean isChildOf(Node parent, Node node) {
        Node target = context.document().resolve(parent).orElse(parent);
        return isParent(target) && children().getOrDefault(target, List.of()).contains(node);
    }

    /** References to everything that extends this schema, directly or not. */
    List<Node> of(Node parent) {
        Set<Node> found = new LinkedHashSet<>();
        List<Node> open = new ArrayList<>(List.of(parent));
        for (int i = 0; i < open.size(); i++) {
            for (Node child : children().getOrDefault(open.get(i), List.of())) {
                if (found.add(child)) {
                    open.add(child);
                }
            }
        }
        found.remove(parent);
        return found.stream()
                .map(child -> child.withMembers(
                        Map.of("$ref", child.withText(child.place().pointer()))))
                .toList();
    }

    /** The members that a schema hands down: which subtypes it has is its own matter. */
    Map<String, Node> inherited(Node node) {
        if (!isParent(node)) {
            return node.members();
        }
        Map<String, Node> members = new LinkedHashMap<>(node.members());
        members.keySet().removeAll(OF_A_PARENT);
        return members;
    }

    private Map<Node, List<Node>> children() {
        Map<Node, List<Node>> known = children;
        if (known == null) {
            Map<Node, List<Node>> found = new LinkedHashMap<>();
            context.document()
                    .at(COMPONENTS.substring(0, COMPONENTS.length() - 1))
                    .ifPresent(all ->
                            new TreeMap<>(all.members()).values().forEach(component -> addParents(component, found)));
            children = found;
            known = found;
        }
        return known;
    }

    private void addParents(Node component, Map<Node, List<Node>> found) {
        component
                .get("allOf")
                .map(Node::items)
                .orElse(List.of())
                .forEach(part -> part.string("$ref")
                        .flatMap(context.document()::at)
                        .ifPresent(parent -> found.computeIfAbsent(parent, key -> new ArrayList<>())
                                .add(component)));
    }
}
