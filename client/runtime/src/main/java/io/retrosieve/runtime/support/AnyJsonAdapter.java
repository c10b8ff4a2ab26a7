package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonValue;
import java.io.IOException;

final class AnyJsonAdapter extends JsonAdapter<JsonValue> {
    @Override
    public JsonValue fromJson(JsonReader reader) throws IOException {
        return JsonValue.readFrom(reader);
    }

    @Override
    public void toJson(JsonWriter writer, JsonValue value) throws IOException {
        value.writeTo(writer);
    }
}
