package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object with any names and without nulls, as an unmodifiable map in the order of arrival. */
final class MapJsonAdapter<T> extends ReferringJsonAdapter<Map<String, T>> {
    private final JsonAdapter<T> value;

    MapJsonAdapter(JsonAdapter<T> value) {
        this.value = value;
    }

    @Override
    JsonAdapter<Map<String, T>> with(AdapterLookup others) {
        JsonAdapter<T> resolved = resolve(value, others);
        return resolved == value ? this : new MapJsonAdapter<>(resolved);
    }

    @Override
    boolean mayHoldNull() {
        return value instanceof NullableJsonAdapter;
    }

    @Override
    public Map<String, T> fromJson(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            throw Faults.wrongToken("an object", reader);
        }
        Map<String, T> values = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            values.put(reader.nextName(), next(reader));
        }
        reader.endObject();
        return Collections.unmodifiableMap(values);
    }

    private T next(JsonReader reader) throws IOException {
        try {
            return ModelJsonAdapter.required(reader, value);
        } catch (JsonDataException e) {
            throw ElementFault.of(e);
        }
    }

    @Override
    public void toJson(JsonWriter writer, Map<String, T> values) throws IOException {
        writer.beginObject();
        for (Map.Entry<String, T> entry : values.entrySet()) {
            writer.name(entry.getKey());
            value.toJson(writer, entry.getValue());
        }
        writer.endObject();
    }
}
