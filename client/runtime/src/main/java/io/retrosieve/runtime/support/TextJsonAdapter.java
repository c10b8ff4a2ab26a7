package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON string that stands for a value. */
final class TextJsonAdapter<T> extends ScalarJsonAdapter<T> {
    private final Function<String, T> decode;
    private final Function<T, String> encode;
    private final @Nullable BiPredicate<String, T> isEncoded;

    private TextJsonAdapter(
            String expected,
            Function<String, T> decode,
            Function<T, String> encode,
            @Nullable BiPredicate<String, T> isEncoded) {
        super(JsonReader.Token.STRING, expected);
        this.decode = decode;
        this.encode = encode;
        this.isEncoded = isEncoded;
    }

    /** Of values that have one text each. */
    static <T> TextJsonAdapter<T> ofOneText(String expected, Function<String, T> decode, Function<T, String> encode) {
        return new TextJsonAdapter<>(expected, decode, encode, null);
    }

    /** Of values that may be written in several ways, such as a UUID in upper case: a model keeps the one that came. */
    static <T> TextJsonAdapter<T> ofSeveralTexts(
            String expected, Function<String, T> decode, Function<T, String> encode) {
        return ofSeveralTexts(
                expected, decode, encode, (text, value) -> encode.apply(value).equals(text));
    }

    /** The same; {@code isEncoded} says without encoding whether a text is the one that {@code encode} gives for its value. */
    static <T> TextJsonAdapter<T> ofSeveralTexts(
            String expected, Function<String, T> decode, Function<T, String> encode, BiPredicate<String, T> isEncoded) {
        return new TextJsonAdapter<>(expected, decode, encode, isEncoded);
    }

    @Override
    T decode(String text) {
        return decode.apply(text);
    }

    @Override
    void encode(JsonWriter writer, T value) throws IOException {
        writer.value(encode.apply(value));
    }

    @Override
    boolean isWrittenAs(String text, T value) {
        return isEncoded == null || isEncoded.test(text, value);
    }
}
