package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/**
 * A reference to a component schema.
 *
 * @param component its name under {@code #/components/schemas}
 * @param docs what stands beside the reference
 */
public record SchemaReference(String component, Docs docs, Place place) implements Schema {}
