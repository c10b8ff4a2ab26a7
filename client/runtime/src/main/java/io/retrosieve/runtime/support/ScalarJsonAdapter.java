package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

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

    /** The next value if it is one that came often; else null, and nothing is read. */
    @Nullable
    T nextKnown(JsonReader reader) throws IOException {
        return null;
    }

    /** The same for one field of a model, about which it may learn. */
    JsonAdapter<T> ofField() {
        return this;
    }

    abstract void encode(JsonWriter writer, T value) throws IOException;

    /** Whether a value that {@link #decode} made of this text is written as the same text again. */
    boolean isWrittenAs(String text, T value) {
        return true;
    }

    final String expected() {
        return expected;
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

    /** Reads a required field of a model. */
    final void readRequired(JsonReader reader, int field, ModelValues values) throws IOException {
        requireToken(reader);
        try {
            read(reader, field, values);
        } catch (UndecodableTextException e) {
            throw e.at(reader.getPath());
        }
    }

    /** Reads a field of a model whose token is right, with the text that came where it would be written otherwise. */
    final void read(JsonReader reader, int field, ModelValues values) throws IOException, UndecodableTextException {
        T known = nextKnown(reader);
        if (known != null) {
            values.set(field, known);
            return;
        }
        String text = nextText(reader);
        T value = decoded(text);
        values.set(field, value);
        if (!isWrittenAs(text, value)) {
            values.keepOriginal(field, text);
        }
    }

    /** Reads a value whose token is right. The reader is behind it even if the text is no such value. */
    final T next(JsonReader reader) throws IOException, UndecodableTextException {
        T known = nextKnown(reader);
        return known == null ? decoded(nextText(reader)) : known;
    }

    private String nextText(JsonReader reader) throws IOException {
        return token == JsonReader.Token.BOOLEAN ? String.valueOf(reader.nextBoolean()) : reader.nextString();
    }

    private T decoded(String text) throws UndecodableTextException {
        try {
            return decode(text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new UndecodableTextException(expected, text, e);
        }
    }

    /** The JSON of a text that {@link #next} could not decode. */
    final JsonValue raw(String text) {
        return token == JsonReader.Token.STRING ? JsonValue.of(text) : JsonValue.parse(text);
    }
}
