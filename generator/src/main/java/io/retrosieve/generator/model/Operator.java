package io.retrosieve.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * What a filter can ask of a field, and how documents spell it. A parameter called {@code StartTime>} is sent as
 * {@code StartTime>=2020-01-01}, and means what that says.
 */
public enum Operator {
    EQ("eq"),
    GT("gt"),
    GTE("gte", ">"),
    LT("lt"),
    LTE("lte", "<"),
    IN("in"),
    CONTAINS("contains"),
    STARTS_WITH("starts_with", "startswith", "startsWith"),
    ENDS_WITH("ends_with", "endswith", "endsWith");

    private final List<String> spellings;

    Operator(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /** Whether it looks into a text. */
    public boolean isTextual() {
        return this == CONTAINS || this == STARTS_WITH || this == ENDS_WITH;
    }

    /** The operator that is spelt so, if it is one. */
    public static Optional<Operator> of(String spelling) {
        for (Operator operator : values()) {
            if (operator.spellings.contains(spelling)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }
}
