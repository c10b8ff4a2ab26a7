package io.retrosieve.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whatever becomes Javadoc has a description: parameters, components and their properties. */
final class DescriptionCheck implements Check {

    @Override
    public List<Fault> faults(SpecText spec) {
        Map<String, JsonNode> described = new LinkedHashMap<>();
        described.put("/info", spec.root().path("info"));
        described.putAll(Nodes.entries(spec.root(), "/tags"));
        described.putAll(Nodes.entries(spec.root(), "/components/schemas"));
        described.putAll(Nodes.entries(spec.root(), "/components/securitySchemes"));
        Nodes.carriers(spec.root()).forEach((at, node) -> {
            if (node.has("in")) {
                described.put(at, node);
            }
        });
        Schemas.of(spec)
                .forEach((at, schema) ->
                        described.putAll(Nodes.children(at + "/properties", schema.path("properties"))));
        return described.entrySet().stream()
                .filter(entry -> !entry.getValue().has("$ref"))
                .filter(entry -> entry.getValue().path("description").asText().isBlank())
                .map(entry -> spec.fault(entry.getKey(), "DESCRIPTION", "There is no description."))
                .toList();
    }
}
