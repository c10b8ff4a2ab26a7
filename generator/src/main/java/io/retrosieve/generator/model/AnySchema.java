package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/** Free-form JSON. */
public record AnySchema(Docs docs, Place place) implements Schema {}
