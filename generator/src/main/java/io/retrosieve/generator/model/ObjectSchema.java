package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.List;

/** An object with named properties. */
public record ObjectSchema(List<Property> properties, Docs docs, Place place) implements Schema {

    public ObjectSchema {
        properties = List.copyOf(properties);
    }
}
