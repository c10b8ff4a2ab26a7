package io.retrosieve.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies that nobody can change and that hold no null. */
final class Copies {
    private Copies() {}

    /** A copy of a list or map; any other value itself. */
    static @Nullable Object ifCollection(String name, @Nullable Object value) {
        if (value instanceof List) {
            return of(name, (List<?>) value);
        }
        return value instanceof Map ? of(name, (Map<?, ?>) value) : value;
    }

    static <V> List<V> of(String name, List<V> values) {
        refuseNull(name, values);
        return Collections.unmodifiableList(new ArrayList<>(values));
    }

    static <K, V> Map<K, V> of(String name, Map<K, V> values) {
        refuseNull(name, values.keySet());
        refuseNull(name, values.values());
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    private static void refuseNull(String name, Collection<?> values) {
        for (Object value : values) {
            Objects.requireNonNull(value, () -> name + " must not hold null");
        }
    }
}
