package io.retrosieve.generator.published;

import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import java.util.Optional;

/**
 * A schema that becomes a class. A parent that is one of its own variants stands where their union does: only the kind
 * tells the two.
 */
public record ClassLike(Place place, Class<? extends Schema> kind) {

    public static Optional<ClassLike> of(Schema schema) {
        boolean isClass =
                schema instanceof ObjectSchema || schema instanceof EnumSchema || schema instanceof UnionSchema;
        return isClass ? Optional.of(new ClassLike(schema.place(), schema.getClass())) : Optional.empty();
    }

    /** What is held in the end: through lists, maps, nullables and references. */
    public static Schema heldBy(Schema schema, ApiModel api) {
        Schema current = api.resolve(schema);
        while (true) {
            if (current instanceof ListSchema list) {
                current = api.resolve(list.items());
            } else if (current instanceof MapSchema map) {
                current = api.resolve(map.values());
            } else {
                return current;
            }
        }
    }
}
