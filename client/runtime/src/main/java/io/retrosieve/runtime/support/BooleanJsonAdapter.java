package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;

final class BooleanJsonAdapter extends ScalarJsonAdapter<Boolean> {
    BooleanJsonAdapter() {
        super(JsonReader.Token.BOOLEAN, "a boolean");
    }

    @Override
    Boolean decode(String text) {
        return Boolean.valueOf(text);
    }

    @Override
    void encode(JsonWriter writer, Boolean value) throws IOException {
        writer.value(value.booleanValue());
    }
}
