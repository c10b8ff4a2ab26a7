package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of several shapes: {@code oneOf}, or {@code anyOf} read as the first that fits.
 *
 * @param discriminator the property that tells which
 */
public record UnionSchema(List<Variant> variants, Optional<String> discriminator, Docs docs, Place place)
        implements Schema {

    public UnionSchema {
        variants = List.copyOf(variants);
    }

    /** The same, with one shape more, for which any value of the discriminator may stand. */
    public UnionSchema or(Schema other) {
        List<Variant> more = new ArrayList<>(variants);
        more.add(new Variant(other, List.of()));
        return new UnionSchema(more, discriminator, docs, place);
    }

    /**
     * One of the shapes.
     *
     * @param tags the values of the discriminator that stand for it; empty without a discriminator
     */
    public record Variant(Schema schema, List<String> tags) {

        public Variant {
            tags = List.copyOf(tags);
        }
    }
}
