package io.retrosieve.generator.read;

import io.retrosieve.generator.document.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a schema says of its value besides the shape. It may say so beside a reference, in what that refers to, or in a
 * part of an {@code allOf}: documents of 3.0 write {@code allOf: [{$ref: ..}], nullable: true}, and {@code $ref} with
 * {@code nullable} beside it.
 */
record SchemaTraits(ReadContext context) {

    /** Whether a flag such as {@code readOnly} is set. */
    boolean says(Node schema, String flag) {
        return any(schema, List.of("allOf"), node -> node.flag(flag), new HashSet<>());
    }

    /** Whether null is a value: {@code nullable}, the type {@code null}, or null among the values or the variants. */
    boolean isNullable(Node schema) {
        return any(schema, List.of("allOf", "oneOf", "anyOf"), SchemaTraits::allowsNull, new HashSet<>());
    }

    private static boolean allowsNull(Node node) {
        Stream<Node> values =
                Stream.concat(node.get("const").stream(), node.get("enum").map(Node::items).orElse(List.of()).stream());
        return node.flag("nullable")
                || SchemaTypes.named(node).contains(SchemaTypes.NULL)
                || values.anyMatch(value -> value.is(Node.Kind.NULL));
    }

    private boolean any(Node schema, List<String> parts, Predicate<Node> test, Set<Node> seen) {
        if (!seen.add(schema)) {
            return false;
        }
        return test.test(schema)
                || schema.string("$ref")
                        .flatMap(context.document()::at)
                        .filter(target -> any(target, parts, test, seen))
                        .isPresent()
                || parts.stream()
                        .flatMap(keyword -> schema.get(keyword).map(Node::items).orElse(List.of()).stream())
                        .anyMatch(part -> any(part, parts, test, seen));
    }
}
