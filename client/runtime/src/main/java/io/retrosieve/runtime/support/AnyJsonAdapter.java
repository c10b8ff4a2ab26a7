package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonValue;
import java.io.IOException;

/**
 * Any JSON. Once it belongs to a field, it notices that nothing but empty objects comes there, as in many a field for
 * metadata. Of an empty object then no text is made; any other object takes a longer way, but only once.
 */
final class AnyJsonAdapter extends ReferringJsonAdapter<JsonValue> {
    private static final JsonValue EMPTY_OBJECT = JsonValue.parse("{}");
    private static final int MANY = 3;

    private final boolean isOfField;
    private int emptyInARow; // each thread may see its own number, for either way gives the same

    AnyJsonAdapter(boolean isOfField) {
        this.isOfField = isOfField;
    }

    @Override
    JsonAdapter<JsonValue> with(AdapterLookup others) {
        return new AnyJsonAdapter(true);
    }

    @Override
    public JsonValue fromJson(JsonReader reader) throws IOException {
        if (emptyInARow >= MANY && reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
            return object(reader);
        }
        JsonValue value = JsonValue.readFrom(reader);
        emptyInARow = isOfField && value.isEmpty() ? emptyInARow + 1 : 0;
        return value;
    }

    private JsonValue object(JsonReader reader) throws IOException {
        reader.beginObject();
        if (!reader.hasNext()) {
            reader.endObject();
            return EMPTY_OBJECT;
        }
        emptyInARow = 0;
        StringBuilder json = new StringBuilder();
        while (reader.hasNext()) {
            json.append(json.length() == 0 ? '{' : ',');
            json.append(JsonValue.of(reader.nextName()).json()).append(':');
            json.append(JsonValue.readFrom(reader).json());
        }
        reader.endObject();
        return JsonValue.parse(json.append('}').toString());
    }

    @Override
    public void toJson(JsonWriter writer, JsonValue value) throws IOException {
        value.writeTo(writer);
    }
}
