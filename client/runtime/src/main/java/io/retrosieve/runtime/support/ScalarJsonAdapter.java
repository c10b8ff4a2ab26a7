package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonValue;
import java.io.IOException;

/**
 * A value of one JSON token, and of no other: a number where a string is documented is a fault. Whether a value is good is
 * known from its token and text alone, so that an optional one can be kept as it came without reading it twice.
 */
abstract class ScalarJsonAdapter<T> extends JsonAdapter<T> {
    private final JsonReader.Token token;
    private final String expected;

    /** @param expected the documented type, with its article */
    ScalarJsonAdapter(JsonReader.Token token, String expected) {
        this.token = token;
        this.expected = expected;
    }

    /**
     * The value for a text of the right token.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} if the text is not such a value
     */
    abstract T decode(String text);

    abstract void encode(JsonWriter writer, T value) throws IOException;

    /** Whether a value that {@link #decode} made of this text is written as the same text again. */
    boolean isWrittenAs(String text, T value) {
        return true;
    }

    /** Writes a field of the model that is written. */
    void encodeField(JsonWriter writer, String name, T value) throws IOException {
        encode(writer, value);
    }

    @Override
    public final T fromJson(JsonReader reader) throws IOException {
        requireToken(reader);
        try {
            return next(reader);
        } catch (UndecodableTextException e) {
            throw e.at(reader.getPath());
        }
    }

    @Override
    public final void toJson(JsonWriter writer, T value) throws IOException {
        encode(writer, value);
    }

    final boolean isNext(JsonReader reader) throws IOException {
        return reader.peek() == token;
    }

    final void requireToken(JsonReader reader) throws IOException {
        if (!isNext(reader)) {
            throw Faults.wrongToken(expected, reader);
        }
    }

    /** Reads a value whose token is right. The reader is behind it even if the text is no such value. */
    final T next(JsonReader reader) throws IOException, UndecodableTextException {
        String text = token == JsonReader.Token.BOOLEAN ? String.valueOf(reader.nextBoolean()) : reader.nextString();
        try {
            T value = decode(text);
            if (!isWrittenAs(text, value)) {
                OriginalText.leave(reader, text);
            }
            return value;
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new UndecodableTextException(expected, text, e);
        }
    }

    /** The JSON of a text that {@link #next} could not decode. */
    final JsonValue raw(String text) {
        return token == JsonReader.Token.STRING ? JsonValue.of(text) : JsonValue.parse(text);
    }
}
