package io.retrosieve.runtime;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of any type: what the specification leaves open, and what a server sent besides the specification.
 *
 * <pre>{@code
 * JsonValue metadata = JsonValue.parse("{\"attempt\": 2, \"tags\": [\"a\"]}");
 * metadata.get("attempt").asLong();         // 2
 * metadata.get("tags").get(0).asString();   // "a"
 * metadata.get("other");                    // null
 * }</pre>
 *
 * <p>Immutable. Kept as text that has been checked, and taken apart when asked. Numbers keep the text they came with, so
 * that nothing is lost: {@code 12345678901234567890}, {@code 1.0}.
 *
 * <p>Equal are values that mean the same: neither white space nor the order of an object's keys matters, and {@code 1}
 * equals {@code 1.0}.
 */
public final class JsonValue {
    /** JSON {@code null}. */
    public static final JsonValue NULL = ofJson("null");

    private static final JsonValue EMPTY_OBJECT = ofJson("{}");

    private final byte[] json;
    private volatile @Nullable JsonContent content;

    private JsonValue(byte[] json) {
        this.json = json;
    }

    private static JsonValue ofJson(String json) {
        return new JsonValue(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The value of a JSON text.
     *
     * @throws IllegalArgumentException if the text is not one JSON value; the message has the place
     */
    public static JsonValue parse(String json) {
        Objects.requireNonNull(json, "json");
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
        try {
            JsonValue value = readFrom(reader);
            JsonTokens.requireEnd(reader);
            return value;
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException("Not JSON: " + JsonFaults.described(e, reader), e);
        }
    }

    /** A JSON string. */
    public static JsonValue of(String value) {
        Objects.requireNonNull(value, "value");
        StringBuilder json = new StringBuilder(value.length() + 2);
        JsonQuotes.quote(value, json);
        return ofJson(json.toString());
    }

    /** {@code true} or {@code false}. */
    public static JsonValue of(boolean value) {
        return ofJson(String.valueOf(value));
    }

    /** A whole number. */
    public static JsonValue of(long value) {
        return ofJson(String.valueOf(value));
    }

    /**
     * A JSON number.
     *
     * @throws IllegalArgumentException if the value is infinite or not a number, which JSON cannot say
     */
    public static JsonValue of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return ofJson(String.valueOf(value));
    }

    /** A number with all its digits, trailing zeros too. */
    public static JsonValue of(BigDecimal value) {
        return ofJson(value.toString());
    }

    /**
     * The next value of a reader, whatever its type. For Moshi adapters.
     *
     * @throws IOException if the reader's source fails or holds no JSON
     */
    public static JsonValue readFrom(JsonReader reader) throws IOException {
        return JsonTokens.areText(reader) ? read(reader) : ofJson(JsonTokens.copy(reader));
    }

    private static JsonValue read(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case NULL:
                reader.nextNull();
                return NULL;
            case BOOLEAN:
                return of(reader.nextBoolean());
            case NUMBER:
                return ofJson(reader.nextString());
            case STRING:
                return of(reader.nextString());
            default:
                byte[] json = JsonTokens.text(reader);
                return Arrays.equals(json, EMPTY_OBJECT.json) ? EMPTY_OBJECT : new JsonValue(json);
        }
    }

    /** Writes this value as it is, nulls inside it too. For Moshi adapters. */
    public void writeTo(JsonWriter writer) throws IOException {
        JsonCopies.write(this, writer);
    }

    /** The JSON text, without white space between its tokens; what was read keeps its escapes. */
    public String json() {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** The same as {@link #json()} in UTF-8. */
    void writeTo(BufferedSink sink) throws IOException {
        sink.write(json);
    }

    /** What kind of value this is. */
    public JsonType type() {
        return JsonType.ofFirst((char) json[0]);
    }

    /** Whether this is JSON {@code null}. */
    public boolean isNull() {
        return type() == JsonType.NULL;
    }

    /**
     * The text of a string.
     *
     * @throws IllegalStateException if this is not a string
     */
    public String asString() {
        return (String) content(JsonType.STRING).value();
    }

    /**
     * The value of a boolean.
     *
     * @throws IllegalStateException if this is not a boolean
     */
    public boolean asBoolean() {
        return (Boolean) content(JsonType.BOOLEAN).value();
    }

    /**
     * The value of a whole number.
     *
     * @throws IllegalStateException if this is not a whole number from {@code Long.MIN_VALUE} to {@code Long.MAX_VALUE}
     */
    public long asLong() {
        try {
            return asBigDecimal().longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalStateException("Not a whole number that a long can hold: " + shortJson(), e);
        }
    }

    /**
     * The nearest double.
     *
     * @throws IllegalStateException if this is not a number
     */
    public double asDouble() {
        content(JsonType.NUMBER);
        return Double.parseDouble(json());
    }

    /**
     * The value of any number.
     *
     * @throws IllegalStateException if this is not a number, or has an exponent beyond those of {@link BigDecimal}
     */
    public BigDecimal asBigDecimal() {
        Object number = content(JsonType.NUMBER).value();
        if (number instanceof BigDecimal) {
            return (BigDecimal) number;
        }
        throw new IllegalStateException("A number beyond those of BigDecimal: " + shortJson());
    }

    /**
     * The fields of an object in their order, unmodifiable.
     *
     * @throws IllegalStateException if this is not an object
     */
    public Map<String, JsonValue> fields() {
        return content(JsonType.OBJECT).fields();
    }

    /**
     * The elements of an array, unmodifiable.
     *
     * @throws IllegalStateException if this is not an array
     */
    public List<JsonValue> elements() {
        return content(JsonType.ARRAY).elements();
    }

    /**
     * The field of an object, null if it has none of this name.
     *
     * @throws IllegalStateException if this is not an object
     */
    public @Nullable JsonValue get(String name) {
        return fields().get(name);
    }

    /**
     * The element of an array.
     *
     * @throws IllegalStateException if this is not an array
     */
    public JsonValue get(int index) {
        return elements().get(index);
    }

    /**
     * How many fields or elements.
     *
     * @throws IllegalStateException if this is neither an object nor an array
     */
    public int size() {
        return type() == JsonType.OBJECT ? fields().size() : elements().size();
    }

    /** Whether this is an object without fields or an array without elements; no other value is empty, nor is {@code ""}. */
    public boolean isEmpty() {
        return json.length == 2 && (json[0] == '{' || json[0] == '[');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other == this) {
            return true;
        }
        if (!(other instanceof JsonValue)) {
            return false;
        }
        JsonValue that = (JsonValue) other;
        return Arrays.equals(json, that.json)
                || content().meaning().equals(that.content().meaning());
    }

    @Override
    public int hashCode() {
        return content().meaning().hashCode();
    }

    /** Same as {@link #json()}. */
    @Override
    public String toString() {
        return json();
    }

    JsonReader reader() {
        return JsonReader.of(new Buffer().write(json));
    }

    private JsonContent content(JsonType wanted) {
        if (type() != wanted) {
            throw new IllegalStateException(
                    "Not " + wanted.described() + " but " + type().described() + ": " + shortJson());
        }
        return content();
    }

    private JsonContent content() {
        JsonContent known = content;
        if (known == null) {
            known = JsonContent.of(this);
            content = known; // two threads may both come here; they find equal contents
        }
        return known;
    }

    private String shortJson() {
        return Texts.shortened(json());
    }
}
