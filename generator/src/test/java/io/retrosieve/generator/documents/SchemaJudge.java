package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says whether a value fits a schema of the document, by a validator that is not ours; formats count. */
final class SchemaJudge {
    private static final String DOCUMENT = "urn:retrosieve:document";

    private final RawDocument document;
    private final Schema root;
    private final Map<String, Schema> schemas = new HashMap<>();

    SchemaJudge(RawDocument document) {
        this.document = document;
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        SchemaRegistry registry = SchemaRegistry.withDialect(
                document.is31() ? Dialects.getOpenApi31() : Dialects.getOpenApi30(),
                builder -> builder.schemaRegistryConfig(config)
                        .schemas(Map.of(DOCUMENT, document.root().toString())));
        // the registry would read the whole document again for each schema that it is asked for
        this.root = registry.getSchema(SchemaLocation.of(DOCUMENT));
    }

    boolean takes(String schemaPointer, JsonNode value) {
        return objections(schemaPointer, value).isEmpty();
    }

    /** What the schema has against the value; a schema that the validator can't read is an objection too. */
    List<String> objections(String schemaPointer, JsonNode value) {
        if (isRefutedBase64(document.at(schemaPointer), value)) {
            return List.of(": not base64");
        }
        try {
            return schemas.computeIfAbsent(schemaPointer, this::schema).validate(value).stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .toList();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return List.of("the validator can't read this schema: " + unreadable);
        }
    }

    /** The validator takes any text for base64, which OpenAPI 3.0 asks for. */
    private static boolean isRefutedBase64(JsonNode schema, JsonNode value) {
        if (!schema.path("format").asText().equals("byte") || !value.isTextual()) {
            return false;
        }
        try {
            Base64.getMimeDecoder().decode(value.asText().replace('-', '+').replace('_', '/'));
            return !value.asText().matches("[\\sA-Za-z0-9+/_=-]*");
        } catch (IllegalArgumentException notBase64) {
            return true;
        }
    }

    private Schema schema(String pointer) {
        return root.getRefSchema(SchemaLocation.of(DOCUMENT + pointer).getFragment());
    }
}
