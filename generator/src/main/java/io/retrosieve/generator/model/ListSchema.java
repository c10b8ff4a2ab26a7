package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/** An array. */
public record ListSchema(Schema items, Docs docs, Place place) implements Schema {}
