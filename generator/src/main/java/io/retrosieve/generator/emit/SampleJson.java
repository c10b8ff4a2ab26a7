package io.retrosieve.generator.emit;

import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A JSON value that fits a schema: what it must have, with the document's own examples where they fit, and what else the
 * document has an example for. Nothing for an object that must hold itself without an end.
 */
final class SampleJson {
    private final ApiModel api;
    private final Set<Place> open = new HashSet<>();

    SampleJson(ApiModel api) {
        this.api = api;
    }

    Optional<String> of(Schema schema) {
        return of(schema, Optional.empty());
    }

    private Optional<String> of(Schema schema, Optional<String> example) {
        Schema resolved = api.resolve(schema);
        Optional<String> shown = example.or(() -> resolved.docs().example());
        if (resolved instanceof NullableSchema nullable) {
            return of(nullable.schema(), example).or(() -> Optional.of("null"));
        }
        if (resolved instanceof ScalarSchema scalar) {
            return Optional.of(scalar(scalar, shown));
        }
        if (resolved instanceof EnumSchema values) {
            int index = Math.max(0, shown.map(values.values()::indexOf).orElse(0));
            String value = values.values().get(index);
            return Optional.of(values.type() == EnumSchema.Type.STRING ? quoted(value) : value);
        }
        if (resolved instanceof ListSchema list) {
            return list(list);
        }
        if (resolved instanceof ObjectSchema object) {
            return object(object, Map.of());
        }
        return resolved instanceof UnionSchema union ? union(union) : Optional.of("{}");
    }

    private static String scalar(ScalarSchema scalar, Optional<String> example) {
        String text = Samples.scalar(scalar, example).text();
        return switch (scalar.type()) {
            case BOOLEAN, INTEGER, LONG, DOUBLE, DECIMAL, UNIX_TIME -> text;
            case STRING, UUID, DATE, DATE_TIME, BYTES, DECIMAL_TEXT -> quoted(text);
        };
    }

    private Optional<String> list(ListSchema list) {
        int size = list.size().least().orElse(0);
        Optional<String> item = size == 0 ? Optional.of("") : of(list.items());
        return item.map(json -> "[" + String.join(",", Collections.nCopies(size, json)) + "]");
    }

    /** The first variant that there is a value of. */
    private Optional<String> union(UnionSchema union) {
        for (UnionSchema.Variant variant : union.variants()) {
            boolean tagged =
                    union.discriminator().isPresent() && !variant.tags().isEmpty();
            Map<String, String> tag = tagged
                    ? Map.of(union.discriminator().get(), quoted(variant.tags().get(0)))
                    : Map.of();
            Optional<String> value = api.resolve(variant.schema()) instanceof ObjectSchema object
                    ? object(object, tag)
                    : of(variant.schema());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private Optional<String> object(ObjectSchema object, Map<String, String> given) {
        if (!open.add(object.place())) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        boolean whole = true;
        for (Property property : object.properties()) {
            if (isShown(property)) {
                Optional<String> value = of(property.schema(), property.docs().example());
                value.ifPresent(json -> fields.put(property.name(), json));
                whole &= value.isPresent() || !property.required();
            }
        }
        open.remove(object.place());
        fields.putAll(given);
        String members = fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return whole ? Optional.of(members) : Optional.empty();
    }

    private boolean isShown(Property property) {
        Schema schema = api.resolve(property.schema());
        boolean plain = schema instanceof ScalarSchema || schema instanceof EnumSchema;
        return property.presence().listed()
                || (plain
                        && property.docs()
                                .example()
                                .or(() -> schema.docs().example())
                                .isPresent());
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
