package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An item of an array or a value of an object that may be null. */
final class NullableJsonAdapter<T> extends ReferringJsonAdapter<T> {
    private final JsonAdapter<T> adapter;

    NullableJsonAdapter(JsonAdapter<T> adapter) {
        this.adapter = adapter;
    }

    @Override
    JsonAdapter<T> with(AdapterLookup others) {
        JsonAdapter<T> resolved = resolve(adapter, others);
        return resolved == adapter ? this : new NullableJsonAdapter<>(resolved);
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
        return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : adapter.fromJson(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        if (value == null) {
            JsonValue.NULL.writeTo(writer);
        } else {
            adapter.toJson(writer, value);
        }
    }
}
