package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/** An object with named properties. */
public record ObjectSchema(List<Property> properties, Docs docs, Place place) implements Schema {

    public ObjectSchema {
        properties = List.copyOf(properties);
    }

    /** The property that the document calls so. */
    public Optional<Property> property(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }
}
