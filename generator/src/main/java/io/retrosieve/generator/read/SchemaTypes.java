package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which JSON types a schema allows: OpenAPI 3.0 names one, 3.1 one or a list; where none is named, other keywords tell. */
final class SchemaTypes {
    static final String NULL = "null";

    private static final String TYPE = "type";
    private static final String ENUM = "enum";
    private static final String CONST = "const";
    private static final Set<String> OBJECT_WORDS = Set.of("properties", "additionalProperties");
    private static final Set<String> ARRAY_WORDS = Set.of("items", "prefixItems");
    private static final Set<String> TEXT_FORMATS =
            Set.of("date-time", "date", "uuid", "byte", "uri", "url", "email", "time", "duration", "password");

    private SchemaTypes() {}

    /** All that are named, {@code null} too. */
    static List<String> named(Node node) {
        return node.get(TYPE)
                .map(type -> type.is(Node.Kind.ARRAY)
                        ? type.items().stream().map(Node::text).distinct().toList()
                        : List.of(type.text()))
                .orElse(List.of());
    }

    /** All besides {@code null}, named or implied; none where the schema takes anything. */
    static List<String> of(Node node) {
        List<String> named =
                named(node).stream().filter(type -> !type.equals(NULL)).toList();
        return node.get(TYPE).isPresent() ? named : implied(node);
    }

    /** The values of an enum, or the one of a constant. */
    static List<Node> values(Node node) {
        return node.get(CONST)
                .map(List::of)
                .orElseGet(() -> node.get(ENUM).map(Node::items).orElse(List.of()));
    }

    /** The same schema once for each of its types, so that a union of these says the same. */
    static List<Node> split(Node node, List<String> types) {
        List<Node> variants = new ArrayList<>();
        for (String type : types) {
            List<Node> values =
                    values(node).stream().filter(value -> fits(value, type)).toList();
            if (values(node).isEmpty() || !values.isEmpty()) {
                variants.add(variant(node, type, values));
            }
        }
        return variants;
    }

    /** It stands where the type is named, or its first value: names are given by place. */
    private static Node variant(Node node, String type, List<Node> values) {
        Stream<Node> names = node.get(TYPE).stream().flatMap(types -> types.items().stream());
        Node place = Stream.concat(names.filter(name -> name.text().equals(type)), values.stream())
                .findFirst()
                .orElse(node);
        Map<String, Node> members = new LinkedHashMap<>(node.members());
        members.put(TYPE, place.withText(type));
        members.remove(CONST);
        members.remove(ENUM);
        if (!values.isEmpty()) {
            members.put(ENUM, place.withItems(values));
        }
        return place.withMembers(members);
    }

    private static List<String> implied(Node node) {
        if (OBJECT_WORDS.stream().anyMatch(word -> node.get(word).isPresent())) {
            return List.of("object");
        }
        if (ARRAY_WORDS.stream().anyMatch(word -> node.get(word).isPresent())) {
            return List.of("array");
        }
        Set<String> types = new LinkedHashSet<>();
        values(node).stream().map(SchemaTypes::typeOf).forEach(types::add);
        types.remove(NULL);
        return types.isEmpty() ? ofFormat(node.string("format").orElse("")) : List.copyOf(types);
    }

    private static List<String> ofFormat(String format) {
        return switch (format) {
            case "int32", "int64", "unix-time" -> List.of("integer");
            case "float", "double" -> List.of("number");
            default -> TEXT_FORMATS.contains(format) ? List.of("string") : List.of();
        };
    }

    private static boolean fits(Node value, String type) {
        String actual = typeOf(value);
        return actual.equals(type) || (type.equals("number") && actual.equals("integer"));
    }

    private static String typeOf(Node value) {
        return switch (value.kind()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NULL -> NULL;
            case NUMBER -> EnumReader.integer(value.text()).isPresent() ? "integer" : "number";
        };
    }
}
