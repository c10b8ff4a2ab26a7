package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads a form as the server of its document would: names in brackets nest, numbers in them are indexes. */
final class FormReader {
    private final RawDocument document;
    private final BiFunction<String, String, JsonNode> scalars;

    FormReader(RawDocument document, BiFunction<String, String, JsonNode> scalars) {
        this.document = document;
        this.scalars = scalars;
    }

    /** What stands under one name: texts, and what is nested below it. */
    private static final class Entry {
        private final List<String> texts = new ArrayList<>();
        private final Map<String, Entry> below = new LinkedHashMap<>();
    }

    JsonNode read(String schema, String form) {
        return object(schema, entries(form));
    }

    /** What nests under one name of a query string; missing if nothing does. */
    JsonNode parameter(String schema, String name, String query) {
        Entry entry = entries(query).below.get(name);
        return entry == null ? JsonNodeFactory.instance.missingNode() : value(schema, entry);
    }

    private static Entry entries(String form) {
        Entry root = new Entry();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                Entry entry = root;
                for (String key :
                        decoded(pair.substring(0, equals)).replace("]", "").split("\\[")) {
                    entry = entry.below.computeIfAbsent(key, name -> new Entry());
                }
                entry.texts.add(decoded(pair.substring(equals + 1)));
            }
        }
        return root;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private JsonNode value(String pointer, Entry entry) {
        boolean indexed =
                !entry.below.isEmpty() && entry.below.keySet().stream().allMatch(key -> key.matches("[0-9]*"));
        String items = variant(pointer, "items");
        if (!entry.below.isEmpty()) {
            return indexed && items != null ? array(items, entry) : object(pointer, entry);
        }
        if (items != null && scalars.apply(pointer, entry.texts.get(0)).isTextual()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            entry.texts.forEach(text -> array.add(scalars.apply(items, text)));
            return array;
        }
        return scalars.apply(pointer, entry.texts.get(0));
    }

    private JsonNode array(String items, Entry entry) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        entry.below.values().forEach(item -> array.add(value(items, item)));
        return array;
    }

    private JsonNode object(String pointer, Entry entry) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        entry.below.forEach((name, below) -> object.set(name, value(member(pointer, name), below)));
        return object;
    }

    private String member(String pointer, String name) {
        SchemaView view = new SchemaView(document, pointer);
        String found = view.properties().getOrDefault(name, view.single("additionalProperties"));
        for (String choice : view.choices()) {
            for (int i = 0; found == null && i < document.at(choice).size(); i++) {
                SchemaView variant = new SchemaView(document, choice + "/" + i);
                found = variant.properties().getOrDefault(name, variant.single("additionalProperties"));
            }
        }
        return found == null ? pointer : found;
    }

    /** The schema that a keyword holds, in the schema itself or in one of its variants. */
    private @org.jspecify.annotations.Nullable String variant(String pointer, String keyword) {
        SchemaView view = new SchemaView(document, pointer);
        String found = view.single(keyword);
        for (String choice : view.choices()) {
            for (int i = 0; found == null && i < document.at(choice).size(); i++) {
                found = new SchemaView(document, choice + "/" + i).single(keyword);
            }
        }
        return found;
    }
}
