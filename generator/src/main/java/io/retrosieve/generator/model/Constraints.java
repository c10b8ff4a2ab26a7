package io.retrosieve.generator.model;

import java.util.Optional;

/**
 * Bounds of a scalar, as the document writes them.
 *
 * @param minimum inclusive
 * @param maximum inclusive
 * @param defaultValue what the server takes where nothing is sent
 */
public record Constraints(
        Optional<String> minimum,
        Optional<String> maximum,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<String> defaultValue) {

    public static final Constraints NONE =
            new Constraints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Only the default. */
    public Constraints unbounded() {
        return new Constraints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), defaultValue);
    }
}
