package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array without nulls, as an unmodifiable list. */
final class ListJsonAdapter<T> extends ReferringJsonAdapter<List<T>> {
    private final JsonAdapter<T> element;
    private final @Nullable ScalarJsonAdapter<T> scalar;
    private int lastSize; // a good guess, whichever thread made it

    ListJsonAdapter(JsonAdapter<T> element) {
        this.element = element;
        this.scalar = element instanceof ScalarJsonAdapter ? (ScalarJsonAdapter<T>) element : null;
    }

    @Override
    JsonAdapter<List<T>> with(AdapterLookup others) {
        return new ListJsonAdapter<>(resolve(element, others));
    }

    @Override
    boolean mayHoldNull() {
        return element instanceof NullableJsonAdapter;
    }

    @Override
    public List<T> fromJson(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
            throw Faults.wrongToken("an array", reader);
        }
        int expectedSize = lastSize;
        List<T> values = new ArrayList<>(expectedSize);
        reader.beginArray();
        while (reader.hasNext()) {
            values.add(next(reader, values.size()));
        }
        reader.endArray();
        lastSize = values.size();
        boolean fits = values.size() >= expectedSize / 2;
        return Collections.unmodifiableList(fits ? values : new ArrayList<>(values));
    }

    private T next(JsonReader reader, int index) throws IOException {
        try {
            return element(reader, index);
        } catch (JsonDataException e) {
            throw ElementFault.of(e);
        }
    }

    private T element(JsonReader reader, int index) throws IOException {
        if (scalar == null) {
            return ModelJsonAdapter.required(reader, element);
        }
        scalar.requireToken(reader);
        try {
            return scalar.next(reader);
        } catch (UndecodableTextException e) {
            throw e.at(pathOf(index, reader));
        }
    }

    /** Once an element is read, the reader's path is already that of the next one. */
    private static String pathOf(int index, JsonReader reader) {
        String next = reader.getPath();
        return next.substring(0, next.lastIndexOf('[')) + "[" + index + "]";
    }

    @Override
    public void toJson(JsonWriter writer, List<T> values) throws IOException {
        writer.beginArray();
        for (T value : values) {
            element.toJson(writer, value);
        }
        writer.endArray();
    }
}
