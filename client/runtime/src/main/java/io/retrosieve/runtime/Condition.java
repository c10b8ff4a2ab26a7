package io.retrosieve.runtime;

import io.retrosieve.runtime.support.DateTimes;
import io.retrosieve.runtime.support.Operator;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a filter asks of a field. {@link Conditions} makes them; the filter's method says which of them its API knows.
 *
 * <p>Immutable. Equal are conditions of the same kind with equal values.
 *
 * @param <T> the Java type of the field
 */
public abstract class Condition<T> {
    private final Operator operator;
    private final List<T> values;

    Condition(Operator operator, List<T> values) {
        this.operator = operator;
        this.values = values;
    }

    /** How the field is compared. */
    public final Operator operator() {
        return operator;
    }

    /** What the field is compared with: one value, except for {@link Conditions#oneOf}. Unmodifiable. */
    public final List<T> values() {
        return values;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && values.equals(((Condition<?>) other).values);
    }

    @Override
    public final int hashCode() {
        return 31 * operator.name().hashCode() + values.hashCode();
    }

    /** Operator and value, for logs: {@code gte 2019-03-29T11:10:00Z}. */
    @Override
    public final String toString() {
        List<String> texts = new ArrayList<>(values.size());
        for (T value : values) {
            texts.add(text(value));
        }
        return operator.name().toLowerCase(Locale.ROOT) + " " + String.join(", ", texts);
    }

    private static String text(Object value) {
        return value instanceof OffsetDateTime ? DateTimes.format((OffsetDateTime) value) : value.toString();
    }
}
