package io.retrosieve.runtime;

import io.retrosieve.runtime.support.ModelState;
import io.retrosieve.runtime.support.ModelType;
import io.retrosieve.runtime.support.ModelValues;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of an API. Each generated subclass has a getter for each field that the specification knows, a builder
 * and {@code toBuilder()}.
 *
 * <p>Immutable. Equal are models of the same class with equal fields, additional ones included.
 */
public abstract class Model extends ModelState {
    /** For generated subclasses. */
    protected Model(ModelValues values) {
        super(values);
    }

    /**
     * What the server sent and the typed fields do not hold, by JSON name and in order of arrival: fields that the
     * specification does not know, nulls that were written out, and optional fields with JSON of another type than
     * documented (their getter gives null). All of it is written back when the model is. Unmodifiable.
     */
    public final Map<String, JsonValue> getAdditionalFields() {
        return values().additional();
    }

    /**
     * Whether the field of this JSON name is there and is null. A getter gives null for that as for a field that is not
     * there at all: {@code {"name": null}} and {@code {}}.
     */
    public final boolean isNull(String name) {
        return JsonValue.NULL.equals(values().additional().get(name));
    }

    /** For generated getters: the field with this index, null if it is not there. */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // the getter knows its field's type
    protected final <V> V value(int field) {
        return (V) values().get(field);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other == this
                || (other != null && getClass() == other.getClass() && values().equals(((Model) other).values()));
    }

    @Override
    public final int hashCode() {
        return values().hashCode();
    }

    /** All fields that are not null, by JSON name: {@code CallEvent{name=call.hangup, type=webhook, metadata={}}}. */
    @Override
    public final String toString() {
        return values().type().name() + values().all();
    }

    /**
     * Builds a model. May be used again after {@link #build()}; not for several threads at once.
     *
     * @param <M> the model
     * @param <B> the generated builder
     */
    public abstract static class Builder<M extends Model, B extends Builder<M, B>> {
        private final ModelType<M> type;
        private final ModelValues values;

        /** For generated subclasses: starts with these values, which become its own. */
        protected Builder(ModelType<M> type, ModelValues values) {
            this.type = type;
            this.values = values;
        }

        /**
         * The model.
         *
         * @throws MissingFieldsException if required fields are missing; it names all of them
         * @throws IllegalStateException if an additional field has the name of a field that has a typed value
         */
        public final M build() {
            List<String> missing = type.missing(values);
            if (!missing.isEmpty()) {
                throw new MissingFieldsException(type.name(), missing);
            }
            for (String name : values.additional().keySet()) {
                int field = type.indexOf(name);
                if (field >= 0 && values.get(field) != null) {
                    throw new IllegalStateException(name + " was given twice: typed, and as an additional field");
                }
            }
            return type.create(values.copy());
        }

        /**
         * From here on this builds what a server may send: {@link #build()} does not ask for fields that only requests must
         * have. For tests, which make answers up; decoding does the same.
         */
        public final B asReceived() {
            values.markReceived();
            return self();
        }

        /** Adds a field that the specification does not know; it replaces an earlier one of the same name. */
        public final B additionalField(String name, JsonValue value) {
            Objects.requireNonNull(name, "The name of an additional field must not be null");
            Objects.requireNonNull(value, () -> name + " must not be null; JsonValue.NULL is the null of JSON");
            values.keep(name, value);
            return self();
        }

        /**
         * For generated setters: the field with this index, instead of any JSON that was kept under its name. Lists and
         * maps are copied. A required field must not be null; where the specification has null, null is written.
         */
        protected final B set(int field, @Nullable Object value) {
            if (type.isRequired(field)) {
                Objects.requireNonNull(value, () -> type.name(field) + " must not be null");
            }
            values.set(field, Copies.ifCollection(type.name(field), value, type.mayHoldNull(field)));
            if (value == null && type.isNullable(field)) {
                values.keep(type.name(field), JsonValue.NULL);
            }
            return self();
        }

        @SuppressWarnings("unchecked") // B is the generated class itself, as its declaration says
        private B self() {
            return (B) this;
        }
    }
}
