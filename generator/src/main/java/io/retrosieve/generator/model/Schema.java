package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/** The shape of a JSON value or of a parameter. */
public sealed interface Schema
        permits AnySchema, EnumSchema, ListSchema, MapSchema, ObjectSchema, ScalarSchema, SchemaReference, UnionSchema {

    Docs docs();

    Place place();
}
