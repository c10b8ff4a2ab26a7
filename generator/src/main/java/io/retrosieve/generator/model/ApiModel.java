package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is generated from one document.
 *
 * @param source the document's name as the user gave it
 * @param title {@code info.title}
 * @param serverUrl the first server, if there is one
 * @param schemas the component schemas that the operations reach
 */
public record ApiModel(
        String source,
        String title,
        Optional<String> serverUrl,
        List<Operation> operations,
        List<NamedSchema> schemas,
        Place place) {

    public ApiModel {
        operations = List.copyOf(operations);
        schemas = List.copyOf(schemas);
    }

    /** The component schema of this name; reading has made sure that every reference in the model has one. */
    public Schema component(String name) {
        return schemas.stream()
                .filter(schema -> schema.name().equals(name))
                .findFirst()
                .map(NamedSchema::schema)
                .orElseThrow(() -> new IllegalArgumentException("no component schema " + name));
    }

    /** The schema itself, or the component that it refers to. */
    public Schema resolve(Schema schema) {
        Schema current = schema;
        while (current instanceof SchemaReference reference) {
            current = component(reference.component());
        }
        return current;
    }
}
