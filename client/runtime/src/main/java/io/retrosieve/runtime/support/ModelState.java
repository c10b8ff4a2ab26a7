package io.retrosieve.runtime.support;

/** The state of a model, which adapters see and callers do not. */
public abstract class ModelState {
    private final ModelValues values;

    /** Of these values, which nobody changes from now on. */
    protected ModelState(ModelValues values) {
        this.values = values;
    }

    /** For generated code: all fields. */
    protected final ModelValues values() {
        return values;
    }
}
