package io.retrosieve.runtime;

import io.retrosieve.runtime.support.Conversion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An integer for which the specification lists values, but which may hold others: an API that adds one must not break apps
 * that are already installed. Each generated subclass has a constant for each listed value, and {@code KNOWN},
 * the unmodifiable list of them in the specification's order.
 *
 * <pre>{@code
 * if (metric.getInterval().equals(Interval._30)) { ... }
 * Interval.of(45).value();   // 45
 * }</pre>
 *
 * <p>A value that is not listed is a value like any other: compare with {@code equals}, not with {@code ==}.
 *
 * <p>Immutable. Equal are values of the same class and number, so a constant also equals the same number read from JSON.
 */
public abstract class OpenIntegerEnum {
    private final long value;
    private boolean known;

    /** For generated subclasses. */
    protected OpenIntegerEnum(long value) {
        this.value = value;
    }

    /** The constant among {@code known} with this number, else a new value that keeps the number. */
    protected static <E extends OpenIntegerEnum> E of(long value, List<E> known, Conversion<Long, E> unknown) {
        for (E constant : known) {
            if (constant.value() == value) {
                return constant;
            }
        }
        return unknown.convert(value);
    }

    /** The number as it is on the wire. */
    public final long value() {
        return value;
    }

    /** For generated subclasses: their constants, unmodifiable. Called before anyone else can see them. */
    @SafeVarargs
    protected static <E extends OpenIntegerEnum> List<E> listOf(E... constants) {
        List<E> list = new ArrayList<>(constants.length);
        for (OpenIntegerEnum constant : constants) {
            constant.known = true;
        }
        for (E constant : constants) {
            list.add(constant);
        }
        return Collections.unmodifiableList(list);
    }

    /** Whether the specification lists this value. */
    public final boolean isKnown() {
        return known;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && value == ((OpenIntegerEnum) other).value;
    }

    @Override
    public final int hashCode() {
        return Long.valueOf(value).hashCode();
    }

    /** The digits of the number as they are on the wire. */
    @Override
    public final String toString() {
        return Long.toString(value);
    }
}
