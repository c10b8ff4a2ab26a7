package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.OpenEnum;
import io.retrosieve.runtime.OpenIntegerEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import okio.ByteString;

/**
 * Moshi adapters that are as strict as the specification: no number where a string is documented, no null. What they
 * refuse is a {@link com.squareup.moshi.JsonDataException} whose message ends with the JSON path.
 */
public final class JsonTypes {
    private static final int MOST_DIGITS = 1000;

    public static final JsonAdapter<String> STRING = TextJsonAdapter.ofOneText("a string", text -> text, text -> text);
    public static final JsonAdapter<java.util.UUID> UUID =
            TextJsonAdapter.ofSeveralTexts("a UUID", JsonTypes::uuid, java.util.UUID::toString);

    /** ISO-8601 with offset; fractions survive, and seconds are written even if they are zero. */
    public static final JsonAdapter<OffsetDateTime> DATE_TIME = new DateTimeJsonAdapter(false);

    public static final JsonAdapter<LocalDate> DATE =
            TextJsonAdapter.ofOneText("an ISO-8601 date", DateTimes::parseDate, LocalDate::toString);

    /** A number in a string, with all its digits. */
    public static final JsonAdapter<BigDecimal> DECIMAL_TEXT =
            TextJsonAdapter.ofSeveralTexts("a number in a string", BigDecimal::new, JsonTypes::decimal);

    /** Base64; the alphabet of URLs, missing padding and white space are read too. */
    public static final JsonAdapter<ByteString> BYTES =
            TextJsonAdapter.ofSeveralTexts("base64", JsonTypes::bytes, ByteString::base64);

    public static final JsonAdapter<Boolean> BOOLEAN = new BooleanJsonAdapter();
    public static final JsonAdapter<Integer> INTEGER =
            new NumberJsonAdapter<>("an integer of 32 bits", NumberJsonAdapter::toInt, value -> value);
    public static final JsonAdapter<Long> LONG =
            new NumberJsonAdapter<>("an integer of 64 bits", NumberJsonAdapter::toLong, value -> value);

    /** Whole seconds since 1970, as a time in UTC; a fraction is not written. */
    public static final JsonAdapter<OffsetDateTime> UNIX_TIME =
            new NumberJsonAdapter<>("a number of seconds since 1970", UnixTimes::parse, UnixTimes::seconds);

    public static final JsonAdapter<Double> DOUBLE =
            new NumberJsonAdapter<>("a double", NumberJsonAdapter::toDouble, value -> value);
    public static final JsonAdapter<BigDecimal> DECIMAL =
            new NumberJsonAdapter<>("a number", BigDecimal::new, value -> value);

    /** Any JSON, null too, which is {@link JsonValue#NULL}. */
    public static final JsonAdapter<JsonValue> ANY = new AnyJsonAdapter(false);

    private JsonTypes() {}

    /** Any text; {@code of} gives the constant, or a value that keeps the text. */
    public static <E extends OpenEnum> JsonAdapter<E> openEnum(Conversion<String, E> of) {
        return TextJsonAdapter.ofOneText("a string", of, OpenEnum::value);
    }

    /** Any integer of 64 bits; {@code of} gives the constant, or a value that keeps the number. */
    public static <E extends OpenIntegerEnum> JsonAdapter<E> openIntegerEnum(Conversion<Long, E> of) {
        return new NumberJsonAdapter<>(
                "an integer of 64 bits", text -> of.convert(NumberJsonAdapter.toLong(text)), OpenIntegerEnum::value);
    }

    /** A generated model or union, by the adapter that is found for it. */
    public static <T> JsonAdapter<T> of(Class<T> type) {
        return new ModelReference<>(type);
    }

    /** The same adapter, with those that are found there where it stands on generated classes. */
    public static <T> JsonAdapter<T> resolve(JsonAdapter<T> adapter, AdapterLookup others) {
        return ReferringJsonAdapter.resolve(adapter, others);
    }

    /** A value or null: for the items of a list and the values of a map. */
    public static <T> JsonAdapter<T> orNull(JsonAdapter<T> adapter) {
        return new NullableJsonAdapter<>(adapter);
    }

    /** An array without nulls, unless the element's adapter takes them. */
    public static <T> JsonAdapter<List<T>> listOf(JsonAdapter<T> element) {
        return new ListJsonAdapter<>(element);
    }

    /** An object with any names, and without nulls unless the value's adapter takes them. */
    public static <T> JsonAdapter<Map<String, T>> mapOf(JsonAdapter<T> value) {
        return new MapJsonAdapter<>(value);
    }

    private static java.util.UUID uuid(String text) {
        java.util.UUID uuid = java.util.UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("UUID.fromString() reads 1-1-1-1-1 too, which is no UUID");
        }
        return uuid;
    }

    /** Without exponent, unless it stands for more zeros than anybody wrote. */
    private static String decimal(BigDecimal value) {
        return Math.abs((long) value.scale()) <= MOST_DIGITS ? value.toPlainString() : value.toString();
    }

    private static ByteString bytes(String text) {
        ByteString bytes = ByteString.decodeBase64(text);
        if (bytes == null) {
            throw new IllegalArgumentException("not base64");
        }
        return bytes;
    }
}
