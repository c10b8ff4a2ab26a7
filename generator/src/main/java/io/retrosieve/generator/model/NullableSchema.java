package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/** An item of a list or a value of a map that may be null. A property says so itself. */
public record NullableSchema(Schema schema) implements Schema {

    @Override
    public Docs docs() {
        return schema.docs();
    }

    @Override
    public Place place() {
        return schema.place();
    }
}
