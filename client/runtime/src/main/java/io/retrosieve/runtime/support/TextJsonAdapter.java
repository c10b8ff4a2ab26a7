package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A JSON string that stands for a value. Once it belongs to a field, it remembers the words that come there. */
final class TextJsonAdapter<T> extends ScalarJsonAdapter<T> {
    private final Conversion<String, T> decode;
    private final Conversion<T, String> encode;
    private final boolean hasSeveralTexts;
    private final boolean isOfField;
    private @Nullable Words<T> words; // made by the first text; should two threads come first, one has to learn anew

    private TextJsonAdapter(
            String expected,
            Conversion<String, T> decode,
            Conversion<T, String> encode,
            boolean hasSeveralTexts,
            boolean isOfField) {
        super(JsonReader.Token.STRING, expected);
        this.decode = decode;
        this.encode = encode;
        this.hasSeveralTexts = hasSeveralTexts;
        this.isOfField = isOfField;
    }

    /** Of values that have one text each. */
    static <T> TextJsonAdapter<T> ofOneText(
            String expected, Conversion<String, T> decode, Conversion<T, String> encode) {
        return new TextJsonAdapter<>(expected, decode, encode, false, false);
    }

    /** Of values that may be written in several ways, such as a UUID in upper case: a model keeps the one that came. */
    static <T> TextJsonAdapter<T> ofSeveralTexts(
            String expected, Conversion<String, T> decode, Conversion<T, String> encode) {
        return new TextJsonAdapter<>(expected, decode, encode, true, false);
    }

    @Override
    JsonAdapter<T> ofField() {
        return hasSeveralTexts ? this : new TextJsonAdapter<>(expected(), decode, encode, false, true);
    }

    @Override
    @Nullable
    T nextKnown(JsonReader reader) throws IOException {
        Words<T> known = words;
        return known == null ? null : known.next(reader);
    }

    @Override
    T decode(String text) {
        T value = decode.convert(text);
        if (isOfField) {
            Words<T> known = words;
            if (known == null) {
                known = new Words<>();
                words = known;
            }
            known.see(text, value);
        }
        return value;
    }

    @Override
    void encode(JsonWriter writer, T value) throws IOException {
        writer.value(encode.convert(value));
    }

    @Override
    boolean isWrittenAs(String text, T value) {
        return !hasSeveralTexts || encode.convert(value).equals(text);
    }
}
