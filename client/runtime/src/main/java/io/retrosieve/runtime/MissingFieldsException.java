package io.retrosieve.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A model was built without fields that the specification requires. */
public final class MissingFieldsException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String model;
    private final ArrayList<String> fields;

    MissingFieldsException(String model, List<String> fields) {
        super(model + " lacks required " + String.join(", ", fields));
        this.model = model;
        this.fields = new ArrayList<>(fields);
    }

    /** The simple class name of the model. */
    public String model() {
        return model;
    }

    /** The JSON names of all missing fields. */
    public List<String> fields() {
        return Collections.unmodifiableList(fields);
    }
}
