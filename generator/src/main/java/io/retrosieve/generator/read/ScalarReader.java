package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.ScalarSchema;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads texts, numbers and booleans with their formats and bounds. */
final class ScalarReader {
    /** Their bounds are of the text or number that is sent, not of the value that a caller has. */
    private static final Set<ScalarSchema.Type> UNBOUNDED =
            EnumSet.of(ScalarSchema.Type.UNIX_TIME, ScalarSchema.Type.BYTES, ScalarSchema.Type.DECIMAL_TEXT);

    ScalarSchema read(Node node, String type, Docs docs) {
        boolean base64 = node.string("contentEncoding").filter("base64"::equals).isPresent();
        String format = base64 ? "byte" : node.string("format").orElse("");
        Constraints constraints = constraints(node);
        ScalarSchema.Type scalar = scalarType(type, format);
        boolean bounded = !UNBOUNDED.contains(scalar);
        return new ScalarSchema(scalar, bounded ? constraints : Constraints.NONE, docs, node.place());
    }

    /** A format that says nothing to a client leaves the type as it is: the registry of formats is open. */
    private static ScalarSchema.Type scalarType(String type, String format) {
        return switch (type) {
            case "integer" -> integerType(format);
            case "number" ->
                format.equals("double") || format.equals("float")
                        ? ScalarSchema.Type.DOUBLE
                        : ScalarSchema.Type.DECIMAL;
            case "boolean" -> ScalarSchema.Type.BOOLEAN;
            default -> textType(format);
        };
    }

    /** By the format alone: bounds move from one version of a document to the next, and a Java type must not move with them. */
    private static ScalarSchema.Type integerType(String format) {
        return switch (format) {
            case "unix-time" -> ScalarSchema.Type.UNIX_TIME;
            case "int32" -> ScalarSchema.Type.INTEGER;
            default -> ScalarSchema.Type.LONG;
        };
    }

    private static ScalarSchema.Type textType(String format) {
        return switch (format) {
            case "uuid" -> ScalarSchema.Type.UUID;
            case "date" -> ScalarSchema.Type.DATE;
            case "date-time" -> ScalarSchema.Type.DATE_TIME;
            case "decimal" -> ScalarSchema.Type.DECIMAL_TEXT;
            case "byte" -> ScalarSchema.Type.BYTES;
            default -> ScalarSchema.Type.STRING;
        };
    }

    private static Constraints constraints(Node node) {
        return new Constraints(
                inclusive(node, "minimum", "exclusiveMinimum"),
                inclusive(node, "maximum", "exclusiveMaximum"),
                exclusive(node, "minimum", "exclusiveMinimum"),
                exclusive(node, "maximum", "exclusiveMaximum"),
                number(node, "multipleOf"),
                length(node, "minLength"),
                length(node, "maxLength"),
                node.string("pattern"));
    }

    private static Optional<String> inclusive(Node node, String bound, String exclusive) {
        return node.flag(exclusive) ? Optional.empty() : number(node, bound);
    }

    /** OpenAPI 3.0 says {@code exclusiveMinimum: true} beside the minimum, 3.1 gives the bound itself. */
    private static Optional<String> exclusive(Node node, String bound, String exclusive) {
        return node.flag(exclusive) ? number(node, bound) : number(node, exclusive);
    }

    private static Optional<String> number(Node node, String name) {
        return node.get(name).filter(value -> value.is(Node.Kind.NUMBER)).map(Node::text);
    }

    static Optional<Integer> length(Node node, String name) {
        return number(node, name).filter(text -> text.matches("[0-9]{1,9}")).map(Integer::valueOf);
    }
}
