package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.retrosieve.runtime.JsonValue;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One bad optional field must not sink a page: what cannot be decoded is handed over as it came. */
final class OptionalField {
    private OptionalField() {}

    static <T> @Nullable T read(JsonReader reader, JsonAdapter<T> adapter, Consumer<JsonValue> undecodable)
            throws IOException {
        if (adapter instanceof ScalarJsonAdapter) {
            return readScalar(reader, (ScalarJsonAdapter<T>) adapter, undecodable);
        }
        if (adapter instanceof ListJsonAdapter) {
            return readIf(JsonReader.Token.BEGIN_ARRAY, reader, adapter, undecodable);
        }
        if (adapter instanceof MapJsonAdapter) {
            return readIf(JsonReader.Token.BEGIN_OBJECT, reader, adapter, undecodable);
        }
        return adapter instanceof AnyJsonAdapter ? adapter.fromJson(reader) : readAhead(reader, adapter, undecodable);
    }

    private static <T> @Nullable T readScalar(
            JsonReader reader, ScalarJsonAdapter<T> adapter, Consumer<JsonValue> undecodable) throws IOException {
        if (!adapter.isNext(reader)) {
            undecodable.accept(JsonValue.readFrom(reader));
            return null;
        }
        try {
            return adapter.next(reader);
        } catch (UndecodableTextException e) {
            undecodable.accept(adapter.raw(e.text()));
            return null;
        }
    }

    private static <T> @Nullable T readIf(
            JsonReader.Token token, JsonReader reader, JsonAdapter<T> adapter, Consumer<JsonValue> undecodable)
            throws IOException {
        if (reader.peek() == token) {
            return adapter.fromJson(reader);
        }
        undecodable.accept(JsonValue.readFrom(reader));
        return null;
    }

    /** Any other adapter may fail halfway through the value, so it works on a second reader. */
    private static <T> @Nullable T readAhead(JsonReader reader, JsonAdapter<T> adapter, Consumer<JsonValue> undecodable)
            throws IOException {
        try {
            JsonReader ahead = reader.peekJson();
            UnionMemo.pass(reader, ahead);
            T value = adapter.fromJson(ahead);
            reader.skipValue();
            return value;
        } catch (JsonDataException e) {
            if (ElementFault.isIn(e)) {
                throw e;
            }
            undecodable.accept(JsonValue.readFrom(reader));
            return null;
        }
    }
}
