package io.retrosieve.generator.slice;

import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.slice.JsonText.Members;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes schemas and notes what they refer to. Of {@code anyOf} a client takes the first that fits, as of {@code oneOf}, so
 * both are written as that.
 */
final class SchemaSlice {
    private static final String COMPONENTS = "#/components/schemas/";
    private static final List<String> COPIED = List.of(
            "minLength",
            "maxLength",
            "pattern",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "readOnly",
            "writeOnly",
            "deprecated");
    private static final Map<String, Set<String>> FORMATS = Map.of(
            "string", Set.of("uuid", "date", "date-time", "decimal", "byte"),
            "integer", Set.of("int32", "unix-time"),
            "number", Set.of("double", "float"));

    private final Document document;
    private final Set<String> met = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    SchemaSlice(Document document) {
        this.document = document;
    }

    /** What was referred to so far and everything that it refers to, under the names that references to them have. */
    String components() {
        Members schemas = new Members();
        while (!open.isEmpty()) {
            String pointer = open.remove();
            schemas.add(name(pointer), document.at(pointer).map(this::of).orElse("{}"));
        }
        return schemas.text();
    }

    String of(Node schema) {
        Optional<String> reference = schema.string("$ref");
        Types types = Types.of(schema);
        if (reference.isPresent()) {
            String target = reference(reference.get());
            return types.nullable() ? nullable(target) : target;
        }
        List<String> variants = variants(schema);
        if (variants.size() == 1 && !schema.get("properties").isPresent()) {
            return types.nullable() ? nullable(variants.get(0)) : variants.get(0);
        }
        Members members = new Members();
        types.single().ifPresent(type -> {
            members.add("type", JsonText.quoted(type));
            schema.string("format")
                    .filter(format -> FORMATS.getOrDefault(type, Set.of()).contains(format))
                    .ifPresent(format -> members.add("format", JsonText.quoted(format.replace("float", "double"))));
        });
        if (types.nullable()) {
            members.add("nullable", "true");
        }
        if (types.several()) {
            members.add("oneOf", JsonText.array(types.each()));
        } else if (!variants.isEmpty()) {
            members.add("oneOf", JsonText.array(variants));
        }
        writeParts(schema, members);
        writeValues(schema, members);
        return members.text();
    }

    private void writeParts(Node schema, Members members) {
        schema.get("properties").ifPresent(properties -> {
            Members written = new Members();
            properties.members().forEach((name, property) -> written.add(name, of(property)));
            members.add("properties", written.text());
        });
        schema.get("required")
                .filter(required -> !required.items().isEmpty())
                .ifPresent(required -> members.add(
                        "required",
                        JsonText.array(required.items().stream()
                                .map(Node::text)
                                .distinct()
                                .sorted()
                                .map(JsonText::quoted)
                                .toList())));
        schema.get("items").ifPresent(items -> members.add("items", of(items)));
        schema.get("additionalProperties")
                .filter(values -> !values.members().isEmpty())
                .ifPresent(values -> members.add("additionalProperties", of(values)));
        schema.get("allOf")
                .ifPresent(all -> members.add(
                        "allOf",
                        JsonText.array(all.items().stream().map(this::of).toList())));
        schema.get("discriminator")
                .flatMap(discriminator -> discriminator.string("propertyName"))
                .ifPresent(name -> members.add(
                        "discriminator",
                        new Members().add("propertyName", JsonText.quoted(name)).text()));
    }

    private static void writeValues(Node schema, Members members) {
        List<Node> values = schema.get("const")
                .map(List::of)
                .orElseGet(() -> schema.get("enum").map(Node::items).orElse(List.of()));
        List<String> known = values.stream()
                .filter(value -> value.isScalar() && !value.is(Node.Kind.NULL))
                .map(JsonText::scalar)
                .toList();
        if (!known.isEmpty()) {
            members.add("enum", JsonText.array(known));
        }
        for (String keyword : COPIED) {
            schema.get(keyword).filter(Node::isScalar).ifPresent(value -> members.add(keyword, JsonText.scalar(value)));
        }
        schema.get("default")
                .filter(value -> value.isScalar() && !value.text().equals("null"))
                .ifPresent(value -> members.add("default", JsonText.scalar(value)));
        writeBound(schema, "minimum", "exclusiveMinimum", members);
        writeBound(schema, "maximum", "exclusiveMaximum", members);
    }

    /** OpenAPI 3.1 gives an exclusive bound itself, 3.0 says so beside the bound. */
    private static void writeBound(Node schema, String bound, String exclusive, Members members) {
        Optional<Node> own = schema.get(exclusive).filter(node -> node.is(Node.Kind.NUMBER));
        own.or(() -> schema.get(bound).filter(node -> node.is(Node.Kind.NUMBER)))
                .ifPresent(value -> members.add(bound, value.text()));
        if (own.isPresent() || schema.flag(exclusive)) {
            members.add(exclusive, "true");
        }
    }

    private List<String> variants(Node schema) {
        List<String> variants = new ArrayList<>();
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (Node variant : schema.get(keyword).map(Node::items).orElse(List.of())) {
                if (!Types.of(variant).isNull()) {
                    variants.add(of(variant));
                }
            }
        }
        return variants;
    }

    private static String nullable(String schema) {
        return new Members()
                .add("allOf", JsonText.array(List.of(schema)))
                .add("nullable", "true")
                .text();
    }

    private String reference(String pointer) {
        if (document.at(pointer).isEmpty()) {
            return "{}";
        }
        if (met.add(pointer)) {
            open.add(pointer);
        }
        return new Members()
                .add("$ref", JsonText.quoted(COMPONENTS + name(pointer)))
                .text();
    }

    /** Documents also refer to schemas that stand elsewhere. */
    private static String name(String pointer) {
        String path = pointer.startsWith(COMPONENTS) ? pointer.substring(COMPONENTS.length()) : pointer;
        return path.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
