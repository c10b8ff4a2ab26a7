package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the parts of an {@code allOf} together to one schema that says the same: all properties, everything required, and
 * of other keywords the outermost. A property that several parts declare is itself all of these.
 */
final class AllOfReader {
    private static final String ALL_OF = "allOf";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    private final ReadContext context;
    private final Subtypes subtypes;

    AllOfReader(ReadContext context, Subtypes subtypes) {
        this.context = context;
        this.subtypes = subtypes;
    }

    /** The node itself if it has no {@code allOf}. */
    Node merged(Node node) {
        if (node.get(ALL_OF).isEmpty()) {
            return node;
        }
        Parts parts = new Parts(node);
        parts.add(node, new HashSet<>());
        return parts.node();
    }

    private final class Parts {
        private final Node outer;
        private final Map<String, Node> members = new LinkedHashMap<>();
        private final Map<String, List<Node>> properties = new LinkedHashMap<>();
        private final List<Node> required = new ArrayList<>();

        Parts(Node outer) {
            this.outer = outer;
        }

        void add(Node part, Set<Node> path) {
            Optional<Node> target = context.resolve(part);
            if (target.isEmpty() || !path.add(target.get())) {
                return;
            }
            context.items(target.get(), ALL_OF).forEach(inner -> add(inner, path));
            Map<String, Node> said = part == outer ? part.members() : subtypes.inherited(target.get());
            said.forEach(this::addMember);
            path.remove(target.get());
        }

        private void addMember(String name, Node value) {
            switch (name) {
                case PROPERTIES ->
                    value.members()
                            .forEach((property, schema) -> properties
                                    .computeIfAbsent(property, key -> new ArrayList<>())
                                    .add(schema));
                case REQUIRED -> required.addAll(value.items());
                case ALL_OF -> {}
                // Parts come before the schema that names them, so what stands further out is put last and wins.
                default -> members.put(name, value);
            }
        }

        Node node() {
            if (!properties.isEmpty()) {
                Map<String, Node> merged = new LinkedHashMap<>();
                properties.forEach((name, schemas) -> merged.put(name, all(schemas)));
                members.put(PROPERTIES, outer.withMembers(merged));
            }
            if (!required.isEmpty()) {
                members.put(REQUIRED, outer.withItems(required));
            }
            return outer.withMembers(members);
        }

        private Node all(List<Node> schemas) {
            Node last = schemas.get(schemas.size() - 1);
            boolean same = schemas.stream()
                                    .map(schema -> schema.string("$ref"))
                                    .distinct()
                                    .count()
                            == 1
                    && last.string("$ref").isPresent();
            return schemas.size() == 1 || same ? last : last.withMembers(Map.of(ALL_OF, last.withItems(schemas)));
        }
    }
}
