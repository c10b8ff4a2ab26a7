package io.retrosieve.runtime;

import io.retrosieve.runtime.support.FieldValues;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lies between two bounds. {@link Conditions#between} and {@link Conditions#within} make it; a query method that takes
 * it says what is sent.
 *
 * <p>Immutable.
 *
 * @param <T> the Java type of the field
 */
public final class Range<T> {
    private final Bound<T> lower;
    private final Bound<T> upper;

    private Range(Bound<T> lower, Bound<T> upper) {
        this.lower = Objects.requireNonNull(lower, "The lower bound must not be null");
        this.upper = Objects.requireNonNull(upper, "The upper bound must not be null");
    }

    static <T> Range<T> of(Bound<T> lower, Bound<T> upper) {
        Range<T> range = new Range<>(lower, upper);
        if (range.isAbove(lower.value()) || range.isBelow(upper.value())) {
            throw new IllegalArgumentException("Nothing is " + range);
        }
        return range;
    }

    /** The bound from below: {@code gt} or {@code gte}. */
    public Bound<T> lower() {
        return lower;
    }

    /** The bound from above: {@code lt} or {@code lte}. */
    public Bound<T> upper() {
        return upper;
    }

    /** Whether the value lies between the bounds. */
    public boolean contains(T value) {
        return !isBelow(value) && !isAbove(value);
    }

    boolean isBelow(Object value) {
        return !FieldValues.matches(lower.operator(), lower.value(), value);
    }

    boolean isAbove(Object value) {
        return !FieldValues.matches(upper.operator(), upper.value(), value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range
                && lower.equals(((Range<?>) other).lower)
                && upper.equals(((Range<?>) other).upper);
    }

    @Override
    public int hashCode() {
        return 31 * lower.hashCode() + upper.hashCode();
    }

    /** For logs: {@code gte 2019-03-29T11:10:00Z and lt 2019-03-29T11:20:00Z}. */
    @Override
    public String toString() {
        return lower + " and " + upper;
    }
}
