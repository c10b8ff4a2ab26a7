package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/** A text, number or boolean. */
public record ScalarSchema(Type type, Constraints constraints, Docs docs, Place place) implements Schema {

    /** The types that a client tells apart. */
    public enum Type {
        STRING,
        UUID,
        DATE,
        DATE_TIME,
        BOOLEAN,
        INTEGER,
        LONG,
        DOUBLE,
        DECIMAL
    }
}
