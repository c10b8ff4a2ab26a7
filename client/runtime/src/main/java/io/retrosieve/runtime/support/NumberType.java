package io.retrosieve.runtime.support;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, maybe between bounds.
 *
 * @param <T> the Java type of the number
 */
public final class NumberType<T extends Comparable<T>> extends ParameterType<T> {
    private final Conversion<T, String> text;
    private final Limits<T> limits;

    NumberType(Conversion<T, String> text) {
        this(text, Limits.none());
    }

    NumberType(Conversion<T, String> text, Limits<T> limits) {
        this.text = text;
        this.limits = limits;
    }

    /** {@code minimum} of the specification: the bound itself is good. */
    public NumberType<T> atLeast(T bound) {
        return with("be at least " + text(bound), value -> value.compareTo(bound) >= 0);
    }

    /** {@code maximum} of the specification: the bound itself is good. */
    public NumberType<T> atMost(T bound) {
        return with("be at most " + text(bound), value -> value.compareTo(bound) <= 0);
    }

    /** {@code exclusiveMinimum} of the specification: the bound itself is refused. */
    public NumberType<T> moreThan(T bound) {
        return with("be more than " + text(bound), value -> value.compareTo(bound) > 0);
    }

    /** {@code exclusiveMaximum} of the specification: the bound itself is refused. */
    public NumberType<T> lessThan(T bound) {
        return with("be less than " + text(bound), value -> value.compareTo(bound) < 0);
    }

    /** {@code multipleOf} of the specification, which is more than zero. */
    public NumberType<T> multipleOf(T step) {
        BigDecimal divisor = new BigDecimal(text(step));
        return with(
                "be a multiple of " + text(step),
                value -> new BigDecimal(text(value)).remainder(divisor).signum() == 0);
    }

    private NumberType<T> with(String words, Limits.Rule<T> rule) {
        return new NumberType<>(text, limits.with(words, rule));
    }

    @Override
    @Nullable
    String faultOf(T value) {
        String broken = limits.brokenBy(value);
        return broken == null ? null : broken + ", but was " + text(value);
    }

    @Override
    String text(T value) {
        return text.convert(value);
    }

    static String plainText(Double value) {
        return isFinite(value) ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : value.toString();
    }

    /** Double.isFinite came with Android 24. */
    static boolean isFinite(Double value) {
        return !value.isNaN() && !value.isInfinite();
    }
}
