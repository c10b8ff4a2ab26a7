package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
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
