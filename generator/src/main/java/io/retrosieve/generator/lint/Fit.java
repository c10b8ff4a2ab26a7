package io.retrosieve.generator.lint;

import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds why a value is not what a schema asks for. Only what is certain counts: it is no validator. */
final class Fit {
    private static final int DEEPEST = 60;

    /** A large example is looked at in part: the first misfit is what is told anyway. */
    private static final int MOST_STEPS = 20_000;

    private static final String DATE = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
    private static final Map<String, Pattern> FORMATS = Map.of(
            "uuid", Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"),
            "date", Pattern.compile(DATE),
            "date-time", Pattern.compile(DATE + "[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})"));

    private final Document document;
    private int steps;

    Fit(Document document) {
        this.document = document;
    }

    /** {@code it.data[0].id is a string, not of type integer} */
    Optional<String> misfit(Node value, Node schema) {
        return misfit("it", value, schema, 0);
    }

    private Optional<String> misfit(String path, Node value, Node reference, int depth) {
        Optional<Node> resolved = document.resolve(reference);
        if (resolved.isEmpty() || ++steps > MOST_STEPS || depth > DEEPEST) {
            return Optional.empty();
        }
        Node schema = resolved.get();
        return wrongType(path, value, schema)
                .or(() -> unlisted(path, value, schema))
                .or(() -> wrongFormat(path, value, schema))
                .or(() -> wrongPart(path, value, schema, depth))
                .or(() -> wrongMember(path, value, schema, depth))
                .or(() -> wrongItem(path, value, schema, depth));
    }

    private static Optional<String> wrongType(String path, Node value, Node schema) {
        Set<String> types = new HashSet<>(schema.get("type")
                .map(type -> type.is(Node.Kind.ARRAY)
                        ? type.items().stream().map(Node::text).toList()
                        : List.of(type.text()))
                .orElse(List.of()));
        boolean nullable = schema.flag("nullable") || types.remove("null");
        if (types.isEmpty() || (nullable && value.is(Node.Kind.NULL))) {
            return Optional.empty();
        }
        boolean fits = types.stream().anyMatch(type -> isOf(type, value));
        return fits
                ? Optional.empty()
                : Optional.of(path + " is " + value.kind().words() + ", not of type "
                        + String.join(" or ", types.stream().sorted().toList()));
    }

    private static boolean isOf(String type, Node value) {
        return switch (type) {
            case "object" -> value.is(Node.Kind.OBJECT);
            case "array" -> value.is(Node.Kind.ARRAY);
            case "string" -> value.is(Node.Kind.STRING);
            case "boolean" -> value.is(Node.Kind.BOOLEAN);
            case "number" -> value.is(Node.Kind.NUMBER);
            case "integer" -> value.is(Node.Kind.NUMBER) && !value.text().matches("[-+]?\\d*\\.\\d*[1-9]\\d*");
            // A type that nobody knows is told of elsewhere.
            default -> true;
        };
    }

    private static Optional<String> unlisted(String path, Node value, Node schema) {
        List<Node> known = schema.get("enum").map(Node::items).orElse(List.of());
        boolean listed = known.isEmpty()
                || !value.isScalar()
                || (value.is(Node.Kind.NULL) && schema.flag("nullable"))
                || known.stream().anyMatch(one -> isSame(one, value));
        return listed ? Optional.empty() : Optional.of(path + " is '" + value.text() + "', none of the listed values");
    }

    private static boolean isSame(Node one, Node other) {
        return !one.isScalar() || (one.kind() == other.kind() && one.text().equals(other.text()));
    }

    private static Optional<String> wrongFormat(String path, Node value, Node schema) {
        Optional<String> format = schema.string("format");
        Pattern pattern = FORMATS.get(format.orElse(""));
        boolean wrong = pattern != null
                && value.is(Node.Kind.STRING)
                && !pattern.matcher(value.text()).matches();
        return wrong ? Optional.of(path + " is '" + value.text() + "', no " + format.get()) : Optional.empty();
    }

    private Optional<String> wrongPart(String path, Node value, Node schema, int depth) {
        for (Node part : items(schema, "allOf")) {
            Optional<String> misfit = misfit(path, value, part, depth + 1);
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            List<Node> variants = items(schema, choice);
            boolean none = !variants.isEmpty()
                    && variants.stream()
                            .allMatch(variant ->
                                    misfit(path, value, variant, depth + 1).isPresent());
            if (none && !(value.is(Node.Kind.NULL) && schema.flag("nullable"))) {
                return Optional.of(path + " fits none of " + choice);
            }
        }
        return Optional.empty();
    }

    private Optional<String> wrongMember(String path, Node value, Node schema, int depth) {
        if (!value.is(Node.Kind.OBJECT)) {
            return Optional.empty();
        }
        Map<String, Node> properties =
                schema.get("properties").map(Node::members).orElse(Map.of());
        for (Node required : items(schema, "required")) {
            if (value.get(required.text()).isEmpty() && isAlwaysThere(properties.get(required.text()))) {
                return Optional.of(path + " lacks '" + required.text() + "'");
            }
        }
        for (Map.Entry<String, Node> member : value.members().entrySet()) {
            Optional<Node> expected =
                    Optional.ofNullable(properties.get(member.getKey())).or(() -> schema.get("additionalProperties"));
            Optional<String> misfit =
                    expected.flatMap(one -> misfit(path + "." + member.getKey(), member.getValue(), one, depth + 1));
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    /** A request leaves out what is read-only, an answer what is write-only; whose part this is nobody says. */
    private boolean isAlwaysThere(@Nullable Node property) {
        return property != null
                && document.resolve(property)
                        .filter(schema -> !schema.flag("readOnly") && !schema.flag("writeOnly"))
                        .isPresent();
    }

    private Optional<String> wrongItem(String path, Node value, Node schema, int depth) {
        Optional<Node> expected =
                schema.get("items").filter(items -> schema.get("prefixItems").isEmpty());
        for (int i = 0; expected.isPresent() && i < value.items().size(); i++) {
            Optional<String> misfit = misfit(path + "[" + i + "]", value.items().get(i), expected.get(), depth + 1);
            if (misfit.isPresent()) {
                return misfit;
            }
        }
        return Optional.empty();
    }

    private static List<Node> items(Node schema, String key) {
        return schema.get(key).map(Node::items).orElse(List.of());
    }
}
