package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.function.Function;

/** A JSON string that stands for a value. */
final class TextJsonAdapter<T> extends ScalarJsonAdapter<T> {
    private final Function<String, T> decode;
    private final Function<T, String> encode;

    TextJsonAdapter(String expected, Function<String, T> decode, Function<T, String> encode) {
        super(JsonReader.Token.STRING, expected);
        this.decode = decode;
        this.encode = encode;
    }

    @Override
    T decode(String text) {
        return decode.apply(text);
    }

    @Override
    void encode(JsonWriter writer, T value) throws IOException {
        writer.value(encode.apply(value));
    }
}
