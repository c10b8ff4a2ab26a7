package io.retrosieve.runtime;

import io.retrosieve.runtime.support.Operator;

/**
 * A comparison that bounds a range on one side: {@code gt}, {@code gte}, {@code lt} or {@code lte}.
 *
 * @param <T> the Java type of the field
 */
public abstract class Bound<T> extends Comparison<T> {
    Bound(Operator operator, T value) {
        super(operator, value);
    }
}
