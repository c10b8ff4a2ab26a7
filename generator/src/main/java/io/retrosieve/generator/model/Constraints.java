package io.retrosieve.generator.model;

import java.util.Optional;

/**
 * Bounds of a scalar, as the document writes them.
 *
 * @param minimum inclusive
 * @param maximum inclusive
 * @param moreThan the exclusive minimum, in either dialect
 * @param lessThan the exclusive maximum, in either dialect
 * @param pattern a regular expression as JSON Schema has them: some part of the text matches
 */
public record Constraints(
        Optional<String> minimum,
        Optional<String> maximum,
        Optional<String> moreThan,
        Optional<String> lessThan,
        Optional<String> multipleOf,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<String> pattern) {

    public static final Constraints NONE = new Constraints(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
