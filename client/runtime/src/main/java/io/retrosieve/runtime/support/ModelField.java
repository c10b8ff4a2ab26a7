package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;

/** A field of a model: its name in JSON, what reads and writes it, and when it must be there. Immutable. */
public final class ModelField {
    private static final int REQUIRED = 1;
    private static final int DEMANDED = 2;
    private static final int NULLABLE = 4;
    private static final int READ_ONLY = 8;

    private final String name;
    private final JsonAdapter<?> adapter;
    private final int traits;

    private ModelField(String name, JsonAdapter<?> adapter, int traits) {
        this.name = name;
        this.adapter = adapter;
        this.traits = traits;
    }

    /** A field without which there is no model. */
    public static ModelField required(String name, JsonAdapter<?> adapter) {
        return new ModelField(name, adapter, REQUIRED);
    }

    /** A field that may be missing. */
    public static ModelField optional(String name, JsonAdapter<?> adapter) {
        return new ModelField(name, adapter, 0);
    }

    /** The same, but a request must have it, null or not. */
    public ModelField demanded() {
        return with(DEMANDED);
    }

    /** The same, but a null that is set is written as JSON's null. */
    public ModelField orNull() {
        return with(NULLABLE);
    }

    /** The same, but only the server sets it: {@link RequestJson} leaves it out. */
    public ModelField readOnly() {
        return with(READ_ONLY);
    }

    private ModelField with(int trait) {
        return new ModelField(name, adapter, traits | trait);
    }

    String name() {
        return name;
    }

    JsonAdapter<?> adapter() {
        return adapter;
    }

    boolean isRequired() {
        return has(REQUIRED);
    }

    boolean isNullable() {
        return has(NULLABLE);
    }

    boolean isReadOnly() {
        return has(READ_ONLY);
    }

    boolean isMissingFrom(ModelValues values, int field, boolean received) {
        return isRequired() ? values.get(field) == null : has(DEMANDED) && !received && !values.holds(field);
    }

    private boolean has(int trait) {
        return (traits & trait) != 0;
    }
}
