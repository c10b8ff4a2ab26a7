package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Stands for the adapter of a generated class, which has to be looked up: so classes may refer to each other in circles. */
final class ModelReference<T> extends ReferringJsonAdapter<T> {
    private final Class<T> type;

    ModelReference(Class<T> type) {
        this.type = type;
    }

    @Override
    JsonAdapter<T> with(AdapterLookup others) {
        return others.adapter(type);
    }

    @Override
    public T fromJson(JsonReader reader) {
        throw unresolved();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) {
        throw unresolved();
    }

    private IllegalStateException unresolved() {
        return new IllegalStateException(type + " can be read and written by the adapter of a Moshi only");
    }
}
