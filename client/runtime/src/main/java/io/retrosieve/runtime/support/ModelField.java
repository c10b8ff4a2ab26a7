package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;

/** A field of a model: its name in JSON, what reads and writes it, and whether it must be there. Immutable. */
public final class ModelField {
    private final String name;
    private final JsonAdapter<?> adapter;
    private final boolean required;

    private ModelField(String name, JsonAdapter<?> adapter, boolean required) {
        this.name = name;
        this.adapter = adapter;
        this.required = required;
    }

    /** A field without which there is no model. */
    public static ModelField required(String name, JsonAdapter<?> adapter) {
        return new ModelField(name, adapter, true);
    }

    /** A field that may be missing. */
    public static ModelField optional(String name, JsonAdapter<?> adapter) {
        return new ModelField(name, adapter, false);
    }

    String name() {
        return name;
    }

    JsonAdapter<?> adapter() {
        return adapter;
    }

    boolean isRequired() {
        return required;
    }
}
