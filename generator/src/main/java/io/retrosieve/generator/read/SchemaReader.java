package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.NamedSchema;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads schemas, of OpenAPI 3.0 and 3.1 alike, and remembers which components they reach. */
final class SchemaReader {
    private static final String COMPONENTS = "#/components/schemas/";
    private static final List<String> CHOICES = List.of("oneOf", "anyOf");
    private static final Set<String> CONSTRAINTS = Set.of("required", "description", "title");

    private static final int DEEPEST = 8;

    private final ReadContext context;
    private final Subtypes subtypes;
    private final AllOfReader allOf;
    private final UnionReader unions;
    private final TupleReader tuples;
    private final EnumReader enums;
    private final SchemaTraits traits;
    private final ScalarReader scalars = new ScalarReader();
    private final Map<String, Node> reached = new LinkedHashMap<>();
    private final Set<Node> inlining = new HashSet<>();
    private final Set<Place> merging = new HashSet<>();

    SchemaReader(ReadContext context) {
        this.context = context;
        this.subtypes = new Subtypes(context);
        this.allOf = new AllOfReader(context, subtypes);
        this.unions = new UnionReader(context, this::read, new DiscriminatorReader(context, allOf, subtypes));
        this.tuples = new TupleReader(context, this::element, unions);
        this.enums = new EnumReader(context);
        this.traits = new SchemaTraits(context);
    }

    /** The schema of a parameter or a body; free-form where it gives none. */
    Schema of(Node holder) {
        return holder.get("schema").map(this::read).orElseGet(() -> new AnySchema(Docs.NONE, holder.place()));
    }

    Schema read(Node node) {
        return node.string("$ref").isPresent() && !allOf.addsToReference(node) ? reference(node) : inline(node);
    }

    /** The components that were reached, and those that they reach in turn, by name. */
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
                        .sorted(Comparator.comparing(NamedSchema::name))
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
        Optional<Node> only = allOf.onlyPart(node);
        if (only.isPresent()) {
            return read(only.get());
        }
        return allOf.hasParts(node) ? merged(node) : whole(node);
    }

    /** What parts make up has no name, so it can't hold itself. */
    private Schema merged(Node node) {
        if (!merging.add(node.place())) {
            return free(node, "its parts hold it again, and it is no component, so it has no name to be called by");
        }
        try {
            return whole(allOf.merged(node));
        } finally {
            merging.remove(node.place());
        }
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
                    .map(values -> flat(new MapSchema(element(values), docs(node), node.place()), node))
                    .orElseGet(() -> new AnySchema(docs(node), node.place()));
        }
        Collection<String> required = context.texts(node, "required");
        List<Property> read = new ArrayList<>();
        properties.forEach((name, schema) -> read.add(property(name, schema, required.contains(name))));
        return new ObjectSchema(read, docs(node), node.place());
    }

    private Property property(String name, Node node, boolean required) {
        Property.Presence presence = new Property.Presence(
                required, traits.isNullable(node), traits.says(node, "readOnly"), traits.says(node, "writeOnly"));
        return new Property(name, read(node), presence, docs(allOf.annotated(node)), node.place());
    }

    private Schema list(Node node) {
        ListSchema.Size size = new ListSchema.Size(
                ScalarReader.length(node, "minItems"), ScalarReader.length(node, "maxItems"), node.flag("uniqueItems"));
        return flat(new ListSchema(tuples.items(node), size, docs(node), node.place()), node);
    }

    /** A Java compiler takes twice as long for each further level of lists in lists. */
    private Schema flat(Schema schema, Node node) {
        int depth = 0;
        Schema inner = schema;
        while (inner instanceof ListSchema || inner instanceof MapSchema) {
            Schema element = inner instanceof ListSchema list ? list.items() : ((MapSchema) inner).values();
            inner = element instanceof NullableSchema nullable ? nullable.schema() : element;
            depth++;
        }
        return depth > DEEPEST ? free(node, "lists and maps nest deeper than " + DEEPEST + " levels") : schema;
    }

    /** Free-form JSON holds its nulls itself. */
    private Schema element(Node node) {
        Schema schema = read(node);
        return traits.isNullable(node) && !(schema instanceof AnySchema) ? new NullableSchema(schema) : schema;
    }

    private Docs docs(Node node) {
        Optional<String> example = node.get("example").filter(Node::isScalar).map(Node::text);
        Optional<String> defaultValue = node.get("default")
                .filter(value -> !value.is(Node.Kind.NULL) && !value.is(Node.Kind.OBJECT))
                .map(SchemaReader::defaultText);
        return new Docs(
                node.string("title"), node.string("description"), example, defaultValue, node.flag("deprecated"));
    }

    private static String defaultText(Node value) {
        return value.isScalar()
                ? value.text()
                : value.items().stream().map(Node::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
