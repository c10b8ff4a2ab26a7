package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/** An object whose keys are data and whose values are of one shape. */
public record MapSchema(Schema values, Docs docs, Place place) implements Schema {}
