package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A schema with its references followed and its {@code allOf} put together, to make values from. */
final class SchemaView {
    private final RawDocument document;
    private final Map<String, JsonNode> keywords = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, String> single = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final List<String> choices = new ArrayList<>();

    SchemaView(RawDocument document, String pointer) {
        this.document = document;
        add(pointer, new HashSet<>());
    }

    private void add(String pointer, Set<String> path) {
        String target = document.resolved(pointer);
        if (!path.add(target)) {
            return;
        }
        JsonNode node = document.at(target);
        for (int i = 0; i < node.path("allOf").size(); i++) {
            add(target + "/allOf/" + i, path);
        }
        node.properties().forEach(member -> addKeyword(target, member.getKey(), member.getValue()));
        path.remove(target);
    }

    private void addKeyword(String pointer, String keyword, JsonNode value) {
        switch (keyword) {
            case "properties" ->
                value.fieldNames()
                        .forEachRemaining(
                                name -> properties.put(name, RawDocument.child(pointer + "/properties", name)));
            case "required" -> value.forEach(name -> required.add(name.asText()));
            case "oneOf", "anyOf" -> choices.add(pointer + "/" + keyword);
            case "items", "additionalProperties" -> {
                keywords.put(keyword, value);
                if (value.isObject()) {
                    single.put(keyword, pointer + "/" + keyword);
                }
            }
            default -> keywords.put(keyword, value);
        }
    }

    /** A keyword's value; missing if it is not given. */
    JsonNode get(String keyword) {
        return keywords.getOrDefault(keyword, com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    /** The pointers of the properties' schemas, by name. */
    Map<String, String> properties() {
        return properties;
    }

    boolean requires(String property) {
        return required.contains(property);
    }

    Set<String> required() {
        return required;
    }

    /** The pointer of the schema that {@code items} or {@code additionalProperties} is; null if it is none. */
    @org.jspecify.annotations.Nullable
    String single(String keyword) {
        return single.get(keyword);
    }

    /** The pointers of {@code oneOf} and {@code anyOf}. */
    List<String> choices() {
        return choices;
    }

    /** The type besides null; what the other keywords speak of where none is given. */
    String type() {
        JsonNode type = get("type");
        if (type.isTextual()) {
            return type.asText();
        }
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        if (!properties.isEmpty() || get("additionalProperties").isObject()) {
            return "object";
        }
        return get("items").isObject() ? "array" : "";
    }
}
