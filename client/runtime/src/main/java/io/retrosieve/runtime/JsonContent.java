package io.retrosieve.runtime;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@link JsonValue} taken apart by one level. Immutable. */
final class JsonContent {
    private static final Object NULL = "null of JSON";

    private final Object value;
    private final Object meaning;

    private JsonContent(Object value, Object meaning) {
        this.value = value;
        this.meaning = meaning;
    }

    static JsonContent of(JsonValue value) {
        try (JsonReader reader = value.reader()) {
            switch (value.type()) {
                case OBJECT:
                    return plain(readFields(reader));
                case ARRAY:
                    return plain(readElements(reader));
                case STRING:
                    return plain(reader.nextString());
                case BOOLEAN:
                    return plain(reader.nextBoolean());
                case NUMBER:
                    return number(value.json());
                default:
                    return new JsonContent(NULL, JsonType.NULL);
            }
        } catch (IOException e) {
            throw new IllegalStateException("A JSON value was not checked when it was made", e);
        }
    }

    Object value() {
        return value;
    }

    /** What is equal for values that mean the same. */
    Object meaning() {
        return meaning;
    }

    @SuppressWarnings("unchecked") // made by readFields, as the caller has checked by the value's type
    Map<String, JsonValue> fields() {
        return (Map<String, JsonValue>) value;
    }

    @SuppressWarnings("unchecked") // made by readElements, as the caller has checked by the value's type
    List<JsonValue> elements() {
        return (List<JsonValue>) value;
    }

    private static JsonContent plain(Object value) {
        return new JsonContent(value, value);
    }

    private static JsonContent number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return new JsonContent(number, number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        } catch (NumberFormatException e) {
            // good JSON, but with an exponent that BigDecimal has no room for: equal to the same text only
            return new JsonContent(text, Collections.singletonMap(JsonType.NUMBER, text));
        }
    }

    private static Map<String, JsonValue> readFields(JsonReader reader) throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            fields.put(reader.nextName(), JsonValue.readFrom(reader));
        }
        return Collections.unmodifiableMap(fields);
    }

    private static List<JsonValue> readElements(JsonReader reader) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            elements.add(JsonValue.readFrom(reader));
        }
        return Collections.unmodifiableList(elements);
    }
}
