package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.retrosieve.runtime.JsonValue;
import java.io.IOException;

/** One bad optional field must not sink a page: what is null or cannot be decoded is kept as it came. */
final class OptionalField {
    private OptionalField() {}

    /** The next value. A fault inside an array or map is an exception nevertheless. */
    static void read(JsonReader reader, JsonAdapter<?> adapter, int field, ModelValues values) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            values.keep(field, JsonValue.readFrom(reader));
        } else if (adapter instanceof ScalarJsonAdapter) {
            readScalar(reader, (ScalarJsonAdapter<?>) adapter, field, values);
        } else if (adapter instanceof ListJsonAdapter) {
            readIf(reader.peek() == JsonReader.Token.BEGIN_ARRAY, reader, adapter, field, values);
        } else if (adapter instanceof MapJsonAdapter || takesAnyObject(adapter)) {
            readIf(reader.peek() == JsonReader.Token.BEGIN_OBJECT, reader, adapter, field, values);
        } else if (adapter instanceof AnyJsonAdapter) {
            values.set(field, adapter.fromJson(reader));
        } else {
            readAhead(reader, adapter, field, values);
        }
    }

    private static boolean takesAnyObject(JsonAdapter<?> adapter) {
        return adapter instanceof ModelJsonAdapter && ((ModelJsonAdapter<?>) adapter).takesAnyObject();
    }

    private static void readScalar(JsonReader reader, ScalarJsonAdapter<?> adapter, int field, ModelValues values)
            throws IOException {
        if (!adapter.isNext(reader)) {
            values.keep(field, JsonValue.readFrom(reader));
            return;
        }
        try {
            adapter.read(reader, field, values);
        } catch (UndecodableTextException e) {
            values.keep(field, adapter.raw(e.text()));
        }
    }

    private static void readIf(boolean fits, JsonReader reader, JsonAdapter<?> adapter, int field, ModelValues values)
            throws IOException {
        if (fits) {
            values.set(field, adapter.fromJson(reader));
        } else {
            values.keep(field, JsonValue.readFrom(reader));
        }
    }

    /** Any other adapter may fail halfway through the value, so it works on a second reader. */
    private static void readAhead(JsonReader reader, JsonAdapter<?> adapter, int field, ModelValues values)
            throws IOException {
        try {
            JsonReader ahead = reader.peekJson();
            UnionMemo.pass(reader, ahead);
            values.set(field, adapter.fromJson(ahead));
            reader.skipValue();
        } catch (JsonDataException e) {
            if (ElementFault.isIn(e)) {
                throw e;
            }
            values.keep(field, JsonValue.readFrom(reader));
        }
    }
}
