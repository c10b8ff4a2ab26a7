package io.retrosieve.runtime.support;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number, maybe between bounds.
 *
 * @param <T> the Java type of the number
 */
public final class NumberType<T extends Comparable<T>> extends ParameterType<T> {
    private final Function<T, String> text;
    private final @Nullable T least;
    private final @Nullable T most;

    NumberType(Function<T, String> text) {
        this(text, null, null);
    }

    private NumberType(Function<T, String> text, @Nullable T least, @Nullable T most) {
        this.text = text;
        this.least = least;
        this.most = most;
    }

    /** {@code minimum} of the specification: the bound itself is good. */
    public NumberType<T> atLeast(T bound) {
        return new NumberType<>(text, bound, most);
    }

    /** {@code maximum} of the specification: the bound itself is good. */
    public NumberType<T> atMost(T bound) {
        return new NumberType<>(text, least, bound);
    }

    @Override
    @Nullable
    String faultOf(T value) {
        if (value instanceof Double && !isFinite((Double) value)) {
            return "must be a finite number, but was " + value;
        }
        if (least != null && value.compareTo(least) < 0) {
            return "must be at least " + text(least) + ", but was " + text(value);
        }
        if (most != null && value.compareTo(most) > 0) {
            return "must be at most " + text(most) + ", but was " + text(value);
        }
        return null;
    }

    @Override
    String text(T value) {
        return text.apply(value);
    }

    static String plainText(Double value) {
        return isFinite(value) ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : value.toString();
    }

    /** Double.isFinite came with Android 24. */
    private static boolean isFinite(Double value) {
        return !value.isNaN() && !value.isInfinite();
    }
}
