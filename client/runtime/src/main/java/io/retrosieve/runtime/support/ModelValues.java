package io.retrosieve.runtime.support;

import io.retrosieve.runtime.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model holds: a value for each field that the specification knows, by the field's index in its {@link ModelType},
 * and the JSON of all others by name. A builder fills it, on one thread; a model never changes it, so any thread may read it.
 */
public final class ModelValues {
    private final ModelType<?> type;
    private final @Nullable Object[] values;
    private @Nullable Besides besides;

    /** Of a model without any field. */
    public ModelValues(ModelType<?> type) {
        this(type, new Object[type.size()]);
    }

    private ModelValues(ModelType<?> type, @Nullable Object[] values) {
        this.type = type;
        this.values = values;
    }

    /**
     * Another one that can be changed without changing this one. Nobody can take away again what a request must have, so
     * it is there unless the server did not send it.
     */
    public ModelValues copy() {
        ModelValues copy = new ModelValues(type, values.clone());
        copy.besides = new Besides(besides);
        copy.besides.received = true;
        return copy;
    }

    /** What only a request must have may be missing from here on. */
    public void markReceived() {
        besides().received = true;
    }

    boolean isReceived() {
        return besides != null && besides.received;
    }

    private Besides besides() {
        Besides known = besides;
        if (known == null) {
            known = new Besides(null);
            besides = known;
        }
        return known;
    }

    private Map<String, JsonValue> kept() {
        return besides == null ? Collections.emptyMap() : besides.additional;
    }

    /** The fields that the specification knows. */
    public ModelType<?> type() {
        return type;
    }

    /** The value of the field with this index; null if there is none. */
    public @Nullable Object get(int field) {
        return values[field];
    }

    /** Takes a value instead of any JSON that was kept under the field's name. */
    public void set(int field, @Nullable Object value) {
        values[field] = value;
        if (besides != null) {
            besides.forget(field, type.name(field));
        }
    }

    /**
     * Takes the text of the value that was just set, as the server sent it, where Java would write the same value
     * otherwise: {@code 2021-01-01T00:00:00.000Z}. It is no part of equality.
     */
    void keepOriginal(int field, String text) {
        besides().keepOriginal(field, text, values.length);
    }

    @Nullable
    String original(int field) {
        return besides == null || besides.originals == null ? null : besides.originals[field];
    }

    /** Takes the JSON of a field for which there is no typed value. */
    public void keep(String name, JsonValue json) {
        besides().keep(name, json);
    }

    /** Takes what came instead of a value of the field's type. */
    void keep(int field, JsonValue json) {
        values[field] = null;
        keep(type.name(field), json);
    }

    boolean holds(int field) {
        return values[field] != null || kept().containsKey(type.name(field));
    }

    /** By JSON name, in order of arrival; unmodifiable. */
    public Map<String, JsonValue> additional() {
        return kept().isEmpty() ? Collections.emptyMap() : Collections.unmodifiableMap(kept());
    }

    /** All fields that are not null, by JSON name. */
    public Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int field = 0; field < values.length; field++) {
            Object value = values[field];
            if (value != null) {
                all.put(type.name(field), value);
            }
        }
        all.putAll(kept());
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof ModelValues)) {
            return false;
        }
        ModelValues others = (ModelValues) other;
        return type == others.type && Arrays.equals(values, others.values) && kept().equals(others.kept());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + kept().hashCode();
    }

    /** What most models of a page do without: so they have no room for it either. */
    private static final class Besides {
        private Map<String, JsonValue> additional = Collections.emptyMap();
        private @Nullable String @Nullable [] originals;
        private boolean received;

        /** The same as another one has. */
        Besides(@Nullable Besides other) {
            if (other != null) {
                additional = other.additional.isEmpty() ? additional : new LinkedHashMap<>(other.additional);
                originals = other.originals == null ? null : other.originals.clone();
            }
        }

        void keep(String name, JsonValue json) {
            if (additional.isEmpty()) {
                additional = new LinkedHashMap<>();
            }
            additional.put(name, json);
        }

        void keepOriginal(int field, String text, int fields) {
            if (originals == null) {
                originals = new String[fields];
            }
            originals[field] = text;
        }

        void forget(int field, String name) {
            if (originals != null) {
                originals[field] = null;
            }
            if (!additional.isEmpty()) {
                additional.remove(name);
            }
        }
    }
}
