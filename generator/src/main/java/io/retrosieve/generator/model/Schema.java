package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/** The shape of a JSON value or of a parameter. */
public sealed interface Schema
        permits AnySchema,
                EnumSchema,
                ListSchema,
                MapSchema,
                NullableSchema,
                ObjectSchema,
                ScalarSchema,
                SchemaReference,
                UnionSchema {

    Docs docs();

    Place place();

    /**
     * Whether the Java value's own text is what is sent. Retrofit takes {@code toString()} for paths and headers, which
     * leaves the seconds of some times out and gives some numbers an exponent.
     */
    default boolean isSentAsItReads() {
        return this instanceof EnumSchema;
    }
}
