package io.retrosieve.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that has one of several shapes. Each generated subclass has a method for each shape that the specification
 * knows: {@code of(...)} makes the value, {@code as...()} gives it, or null if it has another shape.
 *
 * <p>JSON of a shape that the specification does not know is kept, {@link #getUnknown()}, and written back as it came.
 *
 * <p>Immutable if its value is, as all generated models are.
 */
public abstract class Union {
    private final Object value;

    /** For generated subclasses: a value of one of the shapes, or a {@link JsonValue} that has none of them. */
    protected Union(Object value) {
        this.value = Objects.requireNonNull(value, "A value of one of several shapes must not be null");
    }

    /** The value, whatever its shape. */
    public final Object getValue() {
        return value;
    }

    /** The JSON of a shape that the specification does not know; null if it knows the shape. */
    public final @Nullable JsonValue getUnknown() {
        return as(JsonValue.class);
    }

    /** For generated subclasses: the value if it has this shape. */
    protected final <V> @Nullable V as(Class<V> shape) {
        return shape.isInstance(value) ? shape.cast(value) : null;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && value.equals(((Union) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** The text of the value. */
    @Override
    public final String toString() {
        return value.toString();
    }
}
