package io.retrosieve.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The schemas that a document writes out, by pointer; a schema that is only a reference is not one of them. */
final class Schemas {

    private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");
    private static final List<String> SINGLES = List.of("additionalProperties", "items", "not");

    private final Map<String, JsonNode> found = new LinkedHashMap<>();

    private Schemas() {}

    static Map<String, JsonNode> of(SpecText spec) {
        Schemas schemas = new Schemas();
        Nodes.entries(spec.root(), "/components/schemas").forEach(schemas::add);
        Nodes.carriers(spec.root()).forEach((at, node) -> schemas.add(at + "/schema", node.path("schema")));
        return schemas.found;
    }

    private void add(String at, JsonNode schema) {
        if (!schema.isObject() || schema.has("$ref")) {
            return;
        }
        found.put(at, schema);
        Nodes.children(at + "/properties", schema.path("properties")).forEach(this::add);
        LISTS.forEach(key -> Nodes.children(at + "/" + key, schema.path(key)).forEach(this::add));
        SINGLES.forEach(key -> add(at + "/" + key, schema.path(key)));
    }
}
