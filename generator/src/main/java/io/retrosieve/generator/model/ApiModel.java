package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is generated from one document.
 *
 * @param source the document's name as the user gave it
 * @param title {@code info.title}
 * @param serverUrl the first server, if it has an absolute URL
 * @param securitySchemes those that an operation asks for and a client can send
 * @param usualSecurity what most operations ask for
 * @param schemas the component schemas that the operations reach
 * @param extent how much there is in the document, chosen or not
 */
public record ApiModel(
        String source,
        String title,
        Optional<String> serverUrl,
        List<SecurityScheme> securitySchemes,
        Security usualSecurity,
        List<Operation> operations,
        NamedSchemas schemas,
        Extent extent,
        Place place) {

    public ApiModel {
        operations = List.copyOf(operations);
        securitySchemes = List.copyOf(securitySchemes);
    }

    /** What a list or map holds, or the schema itself; resolved. */
    public Schema element(Schema schema) {
        Schema resolved = resolve(schema);
        if (resolved instanceof MapSchema map) {
            return resolve(map.values());
        }
        return resolved instanceof ListSchema list ? resolve(list.items()) : resolved;
    }

    /** The schema itself, or the component that it refers to; whether it may be null is then no longer said. */
    public Schema resolve(Schema schema) {
        Schema current = schema;
        while (true) {
            if (current instanceof SchemaReference reference) {
                current = schemas.get(reference.component());
            } else if (current instanceof NullableSchema nullable) {
                current = nullable.schema();
            } else {
                return current;
            }
        }
    }
}
