package io.retrosieve.generator.slice;

import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.slice.JsonText.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JSON types that a schema names or implies, and apart from them whether null is one. */
record Types(List<String> named, boolean nullable) {
    private static final String NULL = "null";

    static Types of(Node schema) {
        List<String> all = new ArrayList<>(schema.get("type")
                .map(type -> type.is(Node.Kind.ARRAY)
                        ? type.items().stream().map(Node::text).toList()
                        : List.of(type.text()))
                .orElseGet(() -> implied(schema)));
        boolean nullable = all.remove(NULL) || schema.flag("nullable") || hasNull(schema);
        return new Types(List.copyOf(all), nullable);
    }

    private static List<String> implied(Node schema) {
        if (schema.get("properties").isPresent()) {
            return List.of("object");
        }
        return schema.get("items").isPresent() ? List.of("array") : List.of();
    }

    private static boolean hasNull(Node schema) {
        boolean value = Stream.of("enum", "const")
                .flatMap(keyword -> schema.get(keyword).stream())
                .flatMap(node -> node.is(Node.Kind.ARRAY) ? node.items().stream() : Stream.of(node))
                .anyMatch(node -> node.is(Node.Kind.NULL));
        return value
                || Stream.of("oneOf", "anyOf")
                        .flatMap(keyword -> schema.get(keyword).map(Node::items).orElse(List.of()).stream())
                        .anyMatch(variant -> Types.of(variant).isNull());
    }

    /** Whether null is the only value. */
    boolean isNull() {
        return named.isEmpty() && nullable && !several();
    }

    boolean several() {
        return named.size() > 1;
    }

    Optional<String> single() {
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** A schema for each of several. */
    List<String> each() {
        return named.stream()
                .map(type -> new Members().add("type", JsonText.quoted(type)).text())
                .toList();
    }
}
