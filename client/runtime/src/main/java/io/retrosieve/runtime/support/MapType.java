package io.retrosieve.runtime.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by keys that are data, at least one, each sent under its own name and checked by it: {@code metadata[color] must
 * not be empty}.
 */
final class MapType<T> extends ParameterType<Map<String, T>> {
    private final ParameterType<T> value;
    private final boolean bracketed;

    MapType(ParameterType<T> value, boolean bracketed) {
        this.value = value;
        this.bracketed = bracketed;
    }

    @Override
    @Nullable
    String faultOf(Map<String, T> values) {
        if (values.isEmpty()) {
            return TextType.EMPTY;
        }
        for (String key : values.keySet()) {
            if (key == null || key.isEmpty()) {
                return "must not hold a key that is null or empty";
            }
        }
        return null;
    }

    @Override
    String text(Map<String, T> values) {
        return values.toString();
    }

    @Override
    List<Map.Entry<String, String>> entries(String name, Map<String, T> values) {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        values.forEach((key, one) -> entries.addAll(value.encode(bracketed ? name + "[" + key + "]" : key, one)));
        return entries;
    }
}
