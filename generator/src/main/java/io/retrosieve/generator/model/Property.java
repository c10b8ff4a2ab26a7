package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/**
 * A property of an object.
 *
 * @param required whether it is always there and never null
 */
public record Property(String name, Schema schema, boolean required, Docs docs, Place place) {}
