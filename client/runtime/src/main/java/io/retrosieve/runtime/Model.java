package io.retrosieve.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
public abstract class Model {
    private final Map<String, JsonValue> additionalFields;
    private final @Nullable Map<String, String> originalTexts;
    private @Nullable List<String> missing; // null again before anybody but the constructor sees this model

    /** For generated subclasses. */
    protected Model(Builder<?, ?> builder) {
        additionalFields = builder.additionalFields.isEmpty()
                ? Collections.emptyMap()
                : Collections.unmodifiableMap(new LinkedHashMap<>(builder.additionalFields));
        originalTexts = builder.originalTexts == null ? null : new HashMap<>(builder.originalTexts);
    }

    /**
     * What the server sent and the typed fields do not hold, by JSON name and in order of arrival: fields that the
     * specification does not know, nulls that were written out, and optional fields with JSON of another type than
     * documented (their getter gives null). All of it is written back when the model is. Unmodifiable.
     */
    public final Map<String, JsonValue> getAdditionalFields() {
        return additionalFields;
    }

    /**
     * The text of a typed field as the server sent it, if Java would write the same value otherwise, else null:
     * {@code 2021-01-01T00:00:00.000Z}, a UUID in upper case. It is written back as long as the field has that value. It is
     * no part of equality, and it is not kept for the elements of lists and maps.
     *
     * @param name the JSON name of the field
     */
    public final @Nullable String originalText(String name) {
        return originalTexts == null ? null : originalTexts.get(name);
    }

    /** For adapters: whether {@link #originalText} has any. */
    public final boolean hasOriginalTexts() {
        return originalTexts != null;
    }

    /** Adds every typed field with its JSON name: what equality, hash code and text are made of. */
    protected abstract void describe(FieldCollector fields);

    /** For generated constructors: takes a required field, or remembers that it is missing for {@link #check()}. */
    @SuppressWarnings("NullAway") // a null stays in an object that check() lets nobody see
    protected final <V> V required(String name, @Nullable V value) {
        if (value == null) {
            if (missing == null) {
                missing = new ArrayList<>();
            }
            missing.add(name);
        }
        return value;
    }

    /**
     * For generated constructors, as their last statement.
     *
     * @throws MissingFieldsException with all missing fields
     * @throws IllegalStateException if an additional field has the name of a field that has a typed value
     */
    protected final void check() {
        List<String> names = missing;
        missing = null;
        if (names != null) {
            throw new MissingFieldsException(getClass().getSimpleName(), names);
        }
        if (!additionalFields.isEmpty()) {
            described().refuseNames(additionalFields);
        }
    }

    private FieldCollector described() {
        FieldCollector fields = new FieldCollector();
        describe(fields);
        return fields;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (other == this) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Model model = (Model) other;
        return described().values.equals(model.described().values) && additionalFields.equals(model.additionalFields);
    }

    @Override
    public final int hashCode() {
        return 31 * described().values.hashCode() + additionalFields.hashCode();
    }

    /** All fields that are not null, by JSON name: {@code CallEvent{name=call.hangup, type=webhook, metadata={}}}. */
    @Override
    public final String toString() {
        Map<String, Object> all = new LinkedHashMap<>(described().values);
        all.putAll(additionalFields);
        return getClass().getSimpleName() + all;
    }

    /** Collects the typed fields of a model. */
    public static final class FieldCollector {
        private final Map<String, Object> values = new LinkedHashMap<>();

        FieldCollector() {}

        /** Adds a field; null means that the model does not have it. */
        public FieldCollector add(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
            return this;
        }

        private void refuseNames(Map<String, JsonValue> additionalFields) {
            for (String name : additionalFields.keySet()) {
                if (values.containsKey(name)) {
                    throw new IllegalStateException(name + " was given twice: typed, and as an additional field");
                }
            }
        }
    }

    /**
     * Builds a model. May be used again after {@link #build()}; not for several threads at once.
     *
     * @param <M> the model
     * @param <B> the generated builder
     */
    public abstract static class Builder<M extends Model, B extends Builder<M, B>> {
        private final Map<String, JsonValue> additionalFields = new LinkedHashMap<>();
        private @Nullable Map<String, String> originalTexts;
        private @Nullable String addedLast;

        /** For generated subclasses: empty. */
        protected Builder() {}

        /** For generated subclasses: starts with what the model holds. */
        protected Builder(Model model) {
            additionalFields.putAll(model.getAdditionalFields());
            originalTexts = model.originalTexts == null ? null : new HashMap<>(model.originalTexts);
        }

        /**
         * The model.
         *
         * @throws MissingFieldsException if required fields are missing; it names all of them
         */
        public abstract M build();

        /** Adds a field that the specification does not know; it replaces an earlier one of the same name. */
        @SuppressWarnings("unchecked") // B is the generated class itself, as its declaration says
        public final B additionalField(String name, JsonValue value) {
            Objects.requireNonNull(name, "The name of an additional field must not be null");
            Objects.requireNonNull(value, () -> name + " must not be null; JsonValue.NULL is the null of JSON");
            additionalFields.put(name, value);
            addedLast = name;
            return (B) this;
        }

        /** For adapters: {@link Model#originalText} of a field. */
        @SuppressWarnings("unchecked") // as above
        public final B originalText(String name, String text) {
            if (originalTexts == null) {
                originalTexts = new HashMap<>();
            }
            originalTexts.put(name, text);
            return (B) this;
        }

        /** For generated setters of required fields: the value, which must not be null. */
        protected final <V> V given(String name, V value) {
            Objects.requireNonNull(value, () -> name + " must not be null");
            additionalFields.remove(name);
            return value;
        }

        /** As above, with a copy that nobody can change. */
        protected final <V> List<V> given(String name, List<V> values) {
            given(name, (Object) values);
            return Copies.of(name, values);
        }

        /** As above, with a copy that nobody can change. */
        protected final <V> Map<String, V> given(String name, Map<String, V> values) {
            given(name, (Object) values);
            return Copies.of(name, values);
        }

        /**
         * For generated setters of optional fields: the value, instead of any JSON that was kept under this name. Only a
         * null right after {@code additionalField(name, ...)} leaves that JSON where it is: so an adapter gives back
         * what it could not decode.
         */
        protected final <V> @Nullable V optional(String name, @Nullable V value) {
            if (value != null || !name.equals(addedLast)) {
                additionalFields.remove(name);
            }
            addedLast = null;
            return value;
        }

        /** As above, with a copy that nobody can change. */
        protected final <V> @Nullable List<V> optional(String name, @Nullable List<V> values) {
            optional(name, (Object) values);
            return values == null ? null : Copies.of(name, values);
        }

        /** As above, with a copy that nobody can change. */
        protected final <V> @Nullable Map<String, V> optional(String name, @Nullable Map<String, V> values) {
            optional(name, (Object) values);
            return values == null ? null : Copies.of(name, values);
        }
    }
}
