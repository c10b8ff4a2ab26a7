package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
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
 * of other keywords the outermost. A property that several parts declare is itself all of these. What stands beside a
 * {@code $ref} is a part too: OpenAPI 3.1 says so, and documents of 3.0 do it although it is ignored there.
 */
final class AllOfReader {
    private static final String ALL_OF = "allOf";
    private static final String PROPERTIES = "properties";
    private static final String REFERENCE = "$ref";
    private static final String REQUIRED = "required";
    private static final List<String> CHOICES = List.of("oneOf", "anyOf");

    /** What may stand beside a reference and makes another schema of it. */
    private static final Set<String> ADDITIONS =
            Set.of(ALL_OF, PROPERTIES, "additionalProperties", REQUIRED, "oneOf", "anyOf");

    /** What leaves the shape as it is; a type alone says no more than the parts that have it. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "default",
            "deprecated",
            "description",
            "discriminator",
            "example",
            "examples",
            "externalDocs",
            "nullable",
            "readOnly",
            "title",
            "type",
            "unevaluatedProperties",
            "writeOnly",
            "xml");

    private final ReadContext context;
    private final Subtypes subtypes;

    AllOfReader(ReadContext context, Subtypes subtypes) {
        this.context = context;
        this.subtypes = subtypes;
    }

    boolean hasParts(Node node) {
        return node.get(ALL_OF).isPresent() || node.get(REFERENCE).isPresent();
    }

    Node merged(Node node) {
        Parts parts = new Parts(node);
        parts.add(node);
        return parts.node();
    }

    /** Whether it says more of the shape than the reference in it. */
    boolean addsToReference(Node node) {
        return node.members().entrySet().stream()
                .filter(member -> ADDITIONS.contains(member.getKey()))
                .anyMatch(member -> !isEmpty(member.getValue()));
    }

    /** The one part that has a shape, if the others and the schema itself only describe it. */
    Optional<Node> onlyPart(Node node) {
        List<Node> parts = context.items(node, ALL_OF);
        List<Node> shaping = parts.stream().filter(part -> !onlyDescribes(part)).toList();
        if (parts.size() == 1 && shaping.isEmpty()) {
            shaping = parts;
        }
        Map<String, Node> beside = new LinkedHashMap<>(node.members());
        beside.remove(ALL_OF);
        boolean alone = shaping.size() == 1 && onlyDescribes(node.withMembers(beside));
        return alone && !subtypes.isChildOf(shaping.get(0), node) ? Optional.of(shaping.get(0)) : Optional.empty();
    }

    /** The schema with what its describing parts say, where it does not say that itself. */
    Node annotated(Node node) {
        Map<String, Node> members = new LinkedHashMap<>();
        context.items(node, ALL_OF).stream()
                .filter(AllOfReader::onlyDescribes)
                .forEach(part -> members.putAll(part.members()));
        members.putAll(node.members());
        return node.withMembers(members);
    }

    private static boolean onlyDescribes(Node part) {
        return part.members().entrySet().stream()
                .allMatch(member -> ANNOTATIONS.contains(member.getKey())
                        || member.getKey().startsWith("x-")
                        || (ADDITIONS.contains(member.getKey()) && isEmpty(member.getValue())));
    }

    private static boolean isEmpty(Node value) {
        return value.items().isEmpty() && value.members().isEmpty();
    }

    private final class Parts {
        private final Node outer;
        private final Set<Node> added = new HashSet<>();
        private final Set<Node> open = new HashSet<>();
        private final Map<String, Node> members = new LinkedHashMap<>();
        private final Map<String, List<Node>> properties = new LinkedHashMap<>();
        private final List<Node> required = new ArrayList<>();

        Parts(Node outer) {
            this.outer = outer;
        }

        /** A part that is there twice says nothing new the second time; one that holds itself is reported. */
        void add(Node part) {
            if (!added.add(part)) {
                return;
            }
            open.add(part);
            part.string(REFERENCE).ifPresent(reference -> addTarget(part, reference));
            context.items(part, ALL_OF).forEach(this::add);
            Map<String, Node> said = part == outer ? part.members() : subtypes.inherited(part);
            said.forEach(this::addMember);
            open.remove(part);
        }

        private void addTarget(Node part, String reference) {
            Optional<Node> target = context.document().at(reference);
            if (target.isEmpty() || open.contains(target.get())) {
                context.reportUnresolved(part);
            } else {
                add(target.get());
            }
        }

        private void addMember(String name, Node value) {
            switch (name) {
                case PROPERTIES ->
                    value.members()
                            .forEach((property, schema) -> properties
                                    .computeIfAbsent(property, key -> new ArrayList<>())
                                    .add(schema));
                case REQUIRED -> required.addAll(value.items());
                case ALL_OF, REFERENCE -> {}
                // Parts come before the schema that names them, so what stands further out is put last and wins.
                default -> {
                    if (members.put(name, value) != null && CHOICES.contains(name)) {
                        String problem = "a second '" + name + "' in an 'allOf', which is read instead of the first";
                        context.diagnostics().report(Rule.SCH002, value.place(), problem);
                    }
                }
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
            if (schemas.size() == 1 || same) {
                return last;
            }
            // Schemas are known by their places: another part beside the same property makes another schema of it.
            Node place = last;
            for (Node other : schemas.subList(0, schemas.size() - 1)) {
                place = place.with(other);
            }
            return place.withMembers(Map.of(ALL_OF, place.withItems(schemas)));
        }
    }
}
