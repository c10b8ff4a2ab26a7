package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;

/** A JSON number of one Java type. */
final class NumberJsonAdapter<T> extends ScalarJsonAdapter<T> {
    private final Conversion<String, T> decode;
    private final Conversion<T, Number> encode;

    NumberJsonAdapter(String expected, Conversion<String, T> decode, Conversion<T, Number> encode) {
        super(JsonReader.Token.NUMBER, expected);
        this.decode = decode;
        this.encode = encode;
    }

    @Override
    T decode(String text) {
        try {
            return decode.convert(text);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    void encode(JsonWriter writer, T value) throws IOException {
        writer.value(encode.convert(value));
    }

    /** {@code 1.0} and {@code 1e3} are integers for JSON Schema; only they pay for the longer way. */
    static int toInt(String text) {
        return isPlain(text) ? Integer.parseInt(text) : new BigDecimal(text).intValueExact();
    }

    static long toLong(String text) {
        return isPlain(text) ? Long.parseLong(text) : new BigDecimal(text).longValueExact();
    }

    static double toDouble(String text) {
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("beyond the range of a double");
        }
        return value;
    }

    private static boolean isPlain(String text) {
        return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    }
}
