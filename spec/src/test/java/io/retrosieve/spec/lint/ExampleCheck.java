package io.retrosieve.spec.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every example and default fits its schema, formats included. */
final class ExampleCheck implements Check {

    private static final String DOCUMENT = "urn:retrosieve:document";

    @Override
    public List<Fault> faults(SpecText spec) {
        SchemaRegistry registry = registry(spec);
        List<Fault> faults = new ArrayList<>();
        Nodes.carriers(spec.root()).forEach((at, node) -> {
            Schema schema = schema(registry, at + "/schema");
            faults.addAll(faults(spec, schema, at + "/example", node.path("example")));
        });
        Schemas.of(spec).forEach((at, node) -> {
            Schema schema = schema(registry, at);
            faults.addAll(faults(spec, schema, at + "/example", node.path("example")));
            faults.addAll(faults(spec, schema, at + "/default", node.path("default")));
        });
        return faults;
    }

    private static List<Fault> faults(SpecText spec, Schema schema, String at, JsonNode value) {
        if (value.isMissingNode()) {
            return List.of();
        }
        return schema.validate(value).stream()
                .map(error -> spec.fault(at + pointer(error), "EXAMPLE", error.getMessage()))
                .toList();
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private static Schema schema(SchemaRegistry registry, String pointer) {
        return registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer));
    }

    private static SchemaRegistry registry(SpecText spec) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDialect(
                Dialects.getOpenApi30(),
                builder -> builder.schemaRegistryConfig(config)
                        .schemas(Map.of(DOCUMENT, spec.root().toString())));
    }
}
