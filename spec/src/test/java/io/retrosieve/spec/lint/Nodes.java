package io.retrosieve.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Walks over a document's tree; each answers JSON pointers with what they point to. */
final class Nodes {

    private Nodes() {}

    /** The members of the object or array at a pointer, or nothing if there is none. */
    static Map<String, JsonNode> entries(JsonNode root, String at) {
        return children(at, root.at(at));
    }

    static Map<String, JsonNode> children(String at, JsonNode node) {
        Map<String, JsonNode> children = new LinkedHashMap<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                children.put(at + "/" + i, node.get(i));
            }
        }
        node.properties().forEach(entry -> children.put(at + "/" + escape(entry.getKey()), entry.getValue()));
        return children;
    }

    /** Whatever carries a schema in its key "schema": parameters, headers and media types. */
    static Map<String, JsonNode> carriers(JsonNode root) {
        Map<String, JsonNode> carriers = new LinkedHashMap<>();
        collectCarriers("/paths", root.path("paths"), carriers);
        entries(root, "/components").forEach((at, node) -> {
            if (!at.equals("/components/schemas")) {
                collectCarriers(at, node, carriers);
            }
        });
        return carriers;
    }

    private static void collectCarriers(String at, JsonNode node, Map<String, JsonNode> carriers) {
        if (node.path("schema").isObject()) {
            carriers.put(at, node);
            return;
        }
        children(at, node).forEach((child, value) -> collectCarriers(child, value, carriers));
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
