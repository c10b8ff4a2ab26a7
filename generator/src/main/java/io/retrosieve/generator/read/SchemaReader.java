package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.NamedSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads schemas, of OpenAPI 3.0 and 3.1 alike, and remembers which components they reach. */
final class SchemaReader {
    private static final String COMPONENTS = "#/components/schemas/";
    private static final List<String> CHOICES = List.of("oneOf", "anyOf");
    private static final Set<String> CONSTRAINTS = Set.of("required", "description", "title");

    private final ReadContext context;
    private final Subtypes subtypes;
    private final AllOfReader allOf;
    private final UnionReader unions;
    private final TupleReader tuples;
    private final EnumReader enums;
    private final ScalarReader scalars = new ScalarReader();
    private final Map<String, Node> reached = new LinkedHashMap<>();
    private final Set<Node> inlining = new HashSet<>();

    SchemaReader(ReadContext context) {
        this.context = context;
        this.subtypes = new Subtypes(context);
        this.allOf = new AllOfReader(context, subtypes);
        this.unions = new UnionReader(context, this::read, new DiscriminatorReader(context, allOf, subtypes));
        this.tuples = new TupleReader(context, this::read, unions);
        this.enums = new EnumReader(context);
    }

    /** The schema of a parameter or a body; free-form where it gives none. */
    Schema of(Node holder) {
        return holder.get("schema").map(this::read).orElseGet(() -> new AnySchema(Docs.NONE, holder.place()));
    }

    Schema read(Node node) {
        return node.string("$ref").isPresent() ? reference(node) : inline(node);
    }

    /** The components that were reached, and those that they reach in turn, in the document's order. */
    List<NamedSchema> readReached() {
        Map<String, Schema> read = new LinkedHashMap<>();
        while (read.size() < reached.size()) {
            for (Map.Entry<String, Node> component : List.copyOf(reached.entrySet())) {
                if (!read.containsKey(component.getKey())) {
                    read.put(component.getKey(), read(component.getValue()));
                }
            }
        }
        return new EndlessSchemas(read, context.diagnostics())
                .ended().entrySet().stream()
                        .map(entry -> new NamedSchema(entry.getKey(), entry.getValue()))
                        .sorted((a, b) ->
                                a.schema().place().compareTo(b.schema().place()))
                        .toList();
    }

    private Schema reference(Node node) {
        Optional<Node> target = context.document().at(node.string("$ref").orElseThrow());
        if (target.isEmpty() || context.document().resolve(node).isEmpty()) {
            context.reportUnresolved(node);
            return new AnySchema(Docs.NONE, node.place());
        }
        String pointer = target.get().place().pointer();
        boolean component = pointer.startsWith(COMPONENTS) && pointer.indexOf('/', COMPONENTS.length()) < 0;
        if (!component) {
            return inlined(context.document().resolve(node).orElseThrow());
        }
        String name = pointer.substring(COMPONENTS.length()).replace("~1", "/").replace("~0", "~");
        reached.put(name, target.get());
        return new SchemaReference(name, docs(node), node.place());
    }

    /** A reference to something without a name of its own is read in its place, unless it holds itself. */
    private Schema inlined(Node target) {
        if (!inlining.add(target)) {
            return free(target, "it refers to itself and is no component, so it has no name to be called by");
        }
        try {
            return read(target);
        } finally {
            inlining.remove(target);
        }
    }

    private Schema inline(Node node) {
        if (subtypes.isParent(node)) {
            return parent(node);
        }
        Optional<Node> only = onlyPart(node);
        return only.isPresent() ? read(only.get()) : whole(allOf.merged(node));
    }

    /** One of its subtypes, or what it says itself where that is an object: a subtype may be unknown. */
    private Schema parent(Node node) {
        List<Node> variants = new ArrayList<>();
        CHOICES.forEach(key -> variants.addAll(context.items(node, key)));
        variants.addAll(subtypes.of(node));
        Schema own = whole(allOf.merged(node.withMembers(subtypes.inherited(node))));
        UnionSchema union = unions.of(variants, node, docs(node));
        return own instanceof ObjectSchema ? union.or(own) : union;
    }

    /** A schema without parts. */
    private Schema whole(Node node) {
        Optional<String> choice = CHOICES.stream()
                .filter(key -> node.get(key).isPresent())
                .filter(key -> !saysOnlyWhatIsRequired(node, key))
                .findFirst();
        if (choice.isPresent() && node.get("properties").isEmpty()) {
            return unions.read(node, choice.get(), docs(node));
        }
        choice.ifPresent(
                key -> context.diagnostics().report(Rule.SCH002, node.place(), "'" + key + "' beside 'properties'"));
        List<String> types = SchemaTypes.of(node);
        if (types.size() > 1) {
            return unions.choose(SchemaTypes.split(node, types), node, docs(node));
        }
        String type = types.isEmpty() ? "" : types.get(0);
        return switch (type) {
            case "object" -> object(node);
            case "array" -> list(node);
            case "string", "integer", "number", "boolean" ->
                enums.read(node, type, docs(node)).orElseGet(() -> scalars.read(node, type, docs(node)));
            case "" -> new AnySchema(docs(node), node.place());
            default -> free(node, "type '" + type + "' is none that OpenAPI knows");
        };
    }

    /** An allOf of one part says nothing but that part. */
    private Optional<Node> onlyPart(Node node) {
        List<Node> parts = context.items(node, "allOf");
        boolean alone =
                parts.size() == 1 && node.get("properties").isEmpty() && !subtypes.isChildOf(parts.get(0), node);
        return alone ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** Variants such as {@code required: [a]} choose between constraints, not between shapes. */
    private boolean saysOnlyWhatIsRequired(Node node, String choice) {
        return context.items(node, choice).stream()
                .allMatch(variant -> CONSTRAINTS.containsAll(variant.members().keySet()));
    }

    private Schema free(Node node, String reason) {
        context.diagnostics().report(Rule.SCH001, node.place(), reason);
        return new AnySchema(docs(node), node.place());
    }

    private Schema object(Node node) {
        Map<String, Node> properties = context.members(node, "properties");
        if (properties.isEmpty()) {
            return node.get("additionalProperties")
                    .filter(values ->
                            values.is(Node.Kind.OBJECT) && !values.members().isEmpty())
                    .map(values -> (Schema) new MapSchema(read(values), docs(node), node.place()))
                    .orElseGet(() -> new AnySchema(docs(node), node.place()));
        }
        Collection<String> required = context.texts(node, "required");
        List<Property> read = new ArrayList<>();
        properties.forEach((name, schema) -> read.add(property(name, schema, required.contains(name))));
        return new ObjectSchema(read, docs(node), node.place());
    }

    private Property property(String name, Node node, boolean required) {
        return new Property(name, read(node), required && !isNullable(node), docs(node), node.place());
    }

    private Schema list(Node node) {
        return new ListSchema(tuples.items(node), docs(node), node.place());
    }

    private boolean isNullable(Node node) {
        Node target = context.document().resolve(node).orElse(node);
        return node.flag("nullable")
                || SchemaTypes.allowNull(target)
                || CHOICES.stream()
                        .flatMap(key -> context.items(target, key).stream())
                        .anyMatch(SchemaTypes::allowNull);
    }

    private Docs docs(Node node) {
        Optional<String> example = node.get("example").filter(Node::isScalar).map(Node::text);
        return new Docs(node.string("title"), node.string("description"), example, node.flag("deprecated"));
    }
}
