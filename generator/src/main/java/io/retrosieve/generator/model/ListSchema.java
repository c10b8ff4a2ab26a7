package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.Optional;

/** An array. */
public record ListSchema(Schema items, Size size, Docs docs, Place place) implements Schema {

    /** An array of any size. */
    public ListSchema(Schema items, Docs docs, Place place) {
        this(items, Size.ANY, docs, place);
    }

    /**
     * How many items an array may have.
     *
     * @param unique whether each may be there only once
     */
    public record Size(Optional<Integer> least, Optional<Integer> most, boolean unique) {
        public static final Size ANY = new Size(Optional.empty(), Optional.empty(), false);
    }
}
