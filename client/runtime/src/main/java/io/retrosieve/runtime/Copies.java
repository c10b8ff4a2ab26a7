package io.retrosieve.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies that nobody can change. */
final class Copies {
    private Copies() {}

    /** A copy of a list or map; any other value itself. */
    static @Nullable Object ifCollection(String name, @Nullable Object value, boolean mayHoldNull) {
        if (value instanceof List) {
            refuseNull(name, (List<?>) value, mayHoldNull);
            return Collections.unmodifiableList(new ArrayList<>((List<?>) value));
        }
        if (value instanceof Map) {
            refuseNull(name, ((Map<?, ?>) value).keySet(), false);
            refuseNull(name, ((Map<?, ?>) value).values(), mayHoldNull);
            return Collections.unmodifiableMap(new LinkedHashMap<>((Map<?, ?>) value));
        }
        return value;
    }

    private static void refuseNull(String name, Collection<?> values, boolean mayHoldNull) {
        for (Object value : values) {
            if (value == null && !mayHoldNull) {
                throw new NullPointerException(name + " must not hold null");
            }
        }
    }
}
