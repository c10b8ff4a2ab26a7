package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds components that hold themselves with no object between, such as a list of itself: Java has no type for them, as
 * only a class can say its own name.
 */
final class EndlessSchemas {
    private final Map<String, Schema> components;
    private final Diagnostics diagnostics;

    EndlessSchemas(Map<String, Schema> components, Diagnostics diagnostics) {
        this.components = components;
        this.diagnostics = diagnostics;
    }

    /** The same components, the endless ones as free-form JSON. */
    Map<String, Schema> ended() {
        Map<String, Schema> ended = new LinkedHashMap<>(components);
        components.forEach((name, schema) -> {
            if (holds(schema, name, new HashSet<>())) {
                diagnostics.report(
                        Rule.SCH001, schema.place(), "schema '" + name + "' holds itself, and no object between");
                ended.put(name, new AnySchema(schema.docs(), schema.place()));
            }
        });
        return ended;
    }

    private boolean holds(Schema schema, String name, Set<String> path) {
        if (schema instanceof ListSchema list) {
            return holds(list.items(), name, path);
        }
        if (schema instanceof MapSchema map) {
            return holds(map.values(), name, path);
        }
        if (schema instanceof NullableSchema nullable) {
            return holds(nullable.schema(), name, path);
        }
        if (!(schema instanceof SchemaReference reference)) {
            return false;
        }
        Schema target = components.get(reference.component());
        return reference.component().equals(name)
                || (target != null && path.add(reference.component()) && holds(target, name, path));
    }
}
