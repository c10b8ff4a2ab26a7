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
 * @param asksForToken whether requests need a bearer token
 * @param schemas the component schemas that the operations reach
 */
public record ApiModel(
        String source,
        String title,
        Optional<String> serverUrl,
        boolean asksForToken,
        List<Operation> operations,
        NamedSchemas schemas,
        Place place) {

    public ApiModel {
        operations = List.copyOf(operations);
    }

    /** What a list holds, or the schema itself; resolved. */
    public Schema element(Schema schema) {
        Schema resolved = resolve(schema);
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
