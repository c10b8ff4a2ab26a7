package io.retrosieve.runtime;

import io.retrosieve.runtime.support.Operator;
import java.util.Collections;

/**
 * A condition that compares with one value: {@code eq}, {@code gt}, {@code gte}, {@code lt} or {@code lte}.
 *
 * @param <T> the Java type of the field
 */
public abstract class Comparison<T> extends Condition<T> {
    Comparison(Operator operator, T value) {
        super(operator, Collections.singletonList(Conditions.given(value)));
    }

    /** What the field is compared with. */
    public final T value() {
        return values().get(0);
    }
}
