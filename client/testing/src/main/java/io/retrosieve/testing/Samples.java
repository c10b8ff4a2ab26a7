package io.retrosieve.testing;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;

/** Reads models that tests begin with. For generated code. */
public final class Samples {
    private final Wire wire;

    /** Of an API with these adapters. */
    public Samples(JsonAdapter.Factory adapters) {
        this.wire = new Wire(adapters);
    }

    /** The model that this JSON is. */
    public <M> M of(Class<M> model, String json) {
        try {
            M value = wire.moshi().adapter(model).fromJson(json);
            if (value == null) {
                throw new IllegalArgumentException("null is no " + model.getSimpleName());
            }
            return value;
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException("This is no " + model.getSimpleName() + ": " + json, e);
        }
    }
}
