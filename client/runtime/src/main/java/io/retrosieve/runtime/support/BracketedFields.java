package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.JsonType;
import io.retrosieve.runtime.JsonValue;
import java.io.IOException;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JSON as pairs of names and texts, what is nested with its path in brackets: {@code lines[0][amount]=1}. Null is no pair,
 * nor is an empty list or object.
 */
public final class BracketedFields {
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();
    private final boolean indexed;

    private BracketedFields(boolean indexed) {
        this.indexed = indexed;
    }

    /** The fields of an object; {@code indexed} numbers the texts of a list too, else its name is there for each. */
    public static <T> List<Map.Entry<String, String>> of(JsonAdapter<T> adapter, T object, boolean indexed) {
        BracketedFields fields = new BracketedFields(indexed);
        json(adapter, object).fields().forEach(fields::add);
        return fields.fields;
    }

    /** A value of this name. */
    static <T> List<Map.Entry<String, String>> of(String name, JsonAdapter<T> adapter, T value) {
        BracketedFields fields = new BracketedFields(true);
        fields.add(name, json(adapter, value));
        return fields.fields;
    }

    private static <T> JsonValue json(JsonAdapter<T> adapter, T value) {
        try {
            return JsonValue.parse(RequestJson.of(adapter, value).readUtf8());
        } catch (IOException e) {
            throw new AssertionError("A buffer in memory takes everything", e);
        }
    }

    private void add(String name, JsonValue value) {
        switch (value.type()) {
            case OBJECT:
                value.fields().forEach((key, child) -> add(name + "[" + key + "]", child));
                break;
            case ARRAY:
                for (int i = 0; i < value.size(); i++) {
                    JsonValue item = value.get(i);
                    boolean numbered = indexed || item.type() == JsonType.OBJECT || item.type() == JsonType.ARRAY;
                    add(numbered ? name + "[" + i + "]" : name, item);
                }
                break;
            case STRING:
                fields.add(new SimpleImmutableEntry<>(name, value.asString()));
                break;
            case NULL:
                break;
            default:
                fields.add(new SimpleImmutableEntry<>(name, value.json()));
                break;
        }
    }
}
