package io.retrosieve.runtime.support;

/**
 * How a condition compares, whatever the API writes for it: {@code GTE} may be {@code filter[x][gte]}, {@code x>=} or
 * {@code min_x} on the wire. {@link ConditionParameter} holds that spelling.
 */
public enum Operator {
    EQ,
    GT,
    GTE,
    LT,
    LTE,
    IN,
    CONTAINS,
    STARTS_WITH,
    ENDS_WITH
}
