package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads {@code oneOf} and {@code anyOf}; where the variants say no more than one type does, as that type. */
final class UnionReader {
    private static final Set<ScalarSchema.Type> TEXTS = EnumSet.of(
            ScalarSchema.Type.STRING,
            ScalarSchema.Type.UUID,
            ScalarSchema.Type.DATE,
            ScalarSchema.Type.DATE_TIME,
            ScalarSchema.Type.DECIMAL_TEXT,
            ScalarSchema.Type.BYTES);
    private static final Set<ScalarSchema.Type> INTEGERS =
            EnumSet.of(ScalarSchema.Type.INTEGER, ScalarSchema.Type.LONG);
    private static final Set<ScalarSchema.Type> NUMBERS = EnumSet.of(
            ScalarSchema.Type.INTEGER, ScalarSchema.Type.LONG, ScalarSchema.Type.DOUBLE, ScalarSchema.Type.DECIMAL);

    private final ReadContext context;
    private final Function<Node, Schema> schemas;
    private final DiscriminatorReader discriminators;

    UnionReader(ReadContext context, Function<Node, Schema> schemas, DiscriminatorReader discriminators) {
        this.context = context;
        this.schemas = schemas;
        this.discriminators = discriminators;
    }

    Schema read(Node node, String keyword, Docs docs) {
        return choose(context.items(node, keyword), node, docs);
    }

    /** One of these variants; null is none of them, as it stands beside any schema. */
    Schema choose(List<Node> all, Node node, Docs docs) {
        List<Node> nodes = all.stream()
                .filter(variant -> !SchemaTypes.named(variant).equals(List.of(SchemaTypes.NULL)))
                .filter(distinct())
                .toList();
        List<Schema> variants = nodes.stream().map(this::variant).toList();
        if (variants.size() == 1) {
            return variants.get(0);
        }
        if (variants.isEmpty() || variants.stream().anyMatch(AnySchema.class::isInstance)) {
            return new AnySchema(docs, node.place());
        }
        return simpler(variants, node, docs).orElseGet(() -> union(nodes, variants, node, docs));
    }

    /** A union of these schemas, even if it is of one. */
    UnionSchema of(List<Node> all, Node node, Docs docs) {
        List<Node> nodes = all.stream().filter(distinct()).toList();
        return union(nodes, nodes.stream().map(schemas).toList(), node, docs);
    }

    /** A component that is named twice is one variant. */
    private static Predicate<Node> distinct() {
        Set<String> references = new HashSet<>();
        return variant -> variant.string("$ref").map(references::add).orElse(true);
    }

    /** A free-form object is not any JSON: beside other variants it is a map. */
    private Schema variant(Node node) {
        Schema schema = schemas.apply(node);
        boolean object = schema instanceof AnySchema && SchemaTypes.of(node).equals(List.of("object"));
        return object ? new MapSchema(schema, schema.docs(), schema.place()) : schema;
    }

    /** Texts of several kinds are a text, numbers of several kinds a number; with the values that any of them knows. */
    private Optional<Schema> simpler(List<Schema> variants, Node node, Docs docs) {
        for (EnumSchema.Type type : EnumSchema.Type.values()) {
            boolean text = type == EnumSchema.Type.STRING;
            if (variants.stream().allMatch(variant -> isOf(variant, text ? TEXTS : INTEGERS, type))) {
                List<String> values = variants.stream()
                        .flatMap(variant -> variant instanceof EnumSchema known ? known.values().stream() : Stream.of())
                        .distinct()
                        .toList();
                ScalarSchema.Type plain = text ? ScalarSchema.Type.STRING : ScalarSchema.Type.LONG;
                return Optional.of(
                        values.isEmpty()
                                ? new ScalarSchema(plain, Constraints.NONE, docs, node.place())
                                : new EnumSchema(type, values, docs, node.place()));
            }
        }
        return variants.stream().allMatch(variant -> isOf(variant, NUMBERS, EnumSchema.Type.INTEGER))
                ? Optional.of(new ScalarSchema(ScalarSchema.Type.DECIMAL, Constraints.NONE, docs, node.place()))
                : Optional.empty();
    }

    private static boolean isOf(Schema schema, Set<ScalarSchema.Type> types, EnumSchema.Type enums) {
        return schema instanceof EnumSchema known
                ? known.type() == enums
                : schema instanceof ScalarSchema scalar && types.contains(scalar.type());
    }

    private UnionSchema union(List<Node> nodes, List<Schema> schemas, Node node, Docs docs) {
        DiscriminatorReader.Discriminator discriminator = discriminators.read(node, nodes);
        List<UnionSchema.Variant> variants = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            variants.add(
                    new UnionSchema.Variant(schemas.get(i), discriminator.tags().get(i)));
        }
        return new UnionSchema(variants, discriminator.property(), docs, node.place());
    }
}
