package io.retrosieve.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A required property is a property of the schema. */
final class RequiredCheck implements Check {

    @Override
    public List<Fault> faults(SpecText spec) {
        return Schemas.of(spec).entrySet().stream()
                .filter(entry -> entry.getValue().has("properties"))
                .flatMap(entry -> missing(spec, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Fault> missing(SpecText spec, String at, JsonNode schema) {
        Map<String, JsonNode> required = Nodes.children(at + "/required", schema.path("required"));
        return required.entrySet().stream()
                .filter(entry -> !schema.path("properties").has(entry.getValue().asText()))
                .map(entry -> spec.fault(
                        entry.getKey(),
                        "REQUIRED",
                        "\"%s\" is required but is no property of the schema."
                                .formatted(entry.getValue().asText())));
    }
}
