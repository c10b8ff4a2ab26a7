package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code oneOf} and {@code anyOf}; where the variants say no more than one type does, as that type. */
final class UnionReader {
    private static final Set<ScalarSchema.Type> TEXTS = EnumSet.of(
            ScalarSchema.Type.STRING, ScalarSchema.Type.UUID, ScalarSchema.Type.DATE, ScalarSchema.Type.DATE_TIME);
    private static final Set<ScalarSchema.Type> NUMBERS = EnumSet.of(
            ScalarSchema.Type.INTEGER, ScalarSchema.Type.LONG, ScalarSchema.Type.DOUBLE, ScalarSchema.Type.DECIMAL);

    private final ReadContext context;
    private final Function<Node, Schema> schemas;

    UnionReader(ReadContext context, Function<Node, Schema> schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    Schema read(Node node, String keyword, Docs docs) {
        List<Node> nodes = context.items(node, keyword).stream()
                .filter(variant -> !isNull(variant))
                .toList();
        List<Schema> variants = new ArrayList<>();
        for (Node variant : nodes) {
            variants.add(schemas.apply(variant));
        }
        if (variants.size() == 1) {
            return variants.get(0);
        }
        if (variants.isEmpty() || variants.stream().anyMatch(AnySchema.class::isInstance)) {
            return new AnySchema(docs, node.place());
        }
        return simpler(variants, node, docs).orElseGet(() -> union(variants, node, docs));
    }

    private static boolean isNull(Node variant) {
        return variant.string("type").filter("null"::equals).isPresent();
    }

    /** Texts of several kinds are a text, numbers of several kinds a number. */
    private Optional<Schema> simpler(List<Schema> variants, Node node, Docs docs) {
        Set<String> values = new LinkedHashSet<>();
        boolean texts = true;
        boolean numbers = true;
        for (Schema variant : variants) {
            if (variant instanceof EnumSchema known) {
                values.addAll(known.values());
            }
            texts &= variant instanceof EnumSchema || isOf(variant, TEXTS);
            numbers &= isOf(variant, NUMBERS);
        }
        if (texts) {
            return Optional.of(
                    values.isEmpty()
                            ? new ScalarSchema(ScalarSchema.Type.STRING, Constraints.NONE, docs, node.place())
                            : new EnumSchema(List.copyOf(values), docs, node.place()));
        }
        return numbers
                ? Optional.of(new ScalarSchema(ScalarSchema.Type.DECIMAL, Constraints.NONE, docs, node.place()))
                : Optional.empty();
    }

    private static boolean isOf(Schema schema, Set<ScalarSchema.Type> types) {
        return schema instanceof ScalarSchema scalar && types.contains(scalar.type());
    }

    private UnionSchema union(List<Schema> variants, Node node, Docs docs) {
        Optional<Node> discriminator = node.get("discriminator").filter(value -> value.is(Node.Kind.OBJECT));
        Optional<String> property = discriminator.flatMap(value -> context.text(value, "propertyName"));
        Map<String, Node> mapping =
                discriminator.map(value -> context.members(value, "mapping")).orElse(Map.of());
        List<UnionSchema.Variant> tagged = variants.stream()
                .map(variant ->
                        new UnionSchema.Variant(variant, property.isPresent() ? tags(variant, mapping) : List.of()))
                .toList();
        return new UnionSchema(tagged, property, docs, node.place());
    }

    /** A component that the mapping does not name goes by its own name. */
    private static List<String> tags(Schema variant, Map<String, Node> mapping) {
        if (!(variant instanceof SchemaReference reference)) {
            return List.of();
        }
        List<String> tags = mapping.entrySet().stream()
                .filter(entry -> isNamed(reference.component(), entry.getValue().text()))
                .map(Map.Entry::getKey)
                .toList();
        return tags.isEmpty() ? List.of(reference.component()) : tags;
    }

    private static boolean isNamed(String component, String target) {
        return target.equals(component) || target.endsWith("/" + component);
    }
}
