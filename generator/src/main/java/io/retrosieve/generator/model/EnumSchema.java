package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.List;

/** A text of which some values are known. A server may know more of them than the document. */
public record EnumSchema(List<String> values, Docs docs, Place place) implements Schema {

    public EnumSchema {
        values = List.copyOf(values);
    }
}
