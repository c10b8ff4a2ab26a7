package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.List;

/**
 * A text or an integer of which some values are known. A server may know more of them than the document.
 *
 * @param values as the document writes them, integers in plain digits
 */
public record EnumSchema(Type type, List<String> values, Docs docs, Place place) implements Schema {

    /** What the values are in JSON. */
    public enum Type {
        STRING,
        INTEGER
    }

    public EnumSchema {
        values = List.copyOf(values);
    }
}
