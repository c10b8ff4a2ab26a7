package io.retrosieve.runtime;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies that nobody can change. They hold no null, unless they are copies of what {@code withNulls} gave. */
final class Copies {
    private Copies() {}

    static <V> List<V> of(String name, List<V> values) {
        if (values instanceof ListWithNulls) {
            return values;
        }
        refuseNull(name, values);
        return Collections.unmodifiableList(new ArrayList<>(values));
    }

    static <V> Map<String, V> of(String name, Map<String, V> values) {
        refuseNull(name, values.keySet());
        if (values instanceof MapWithNulls) {
            return values;
        }
        refuseNull(name, values.values());
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static <V> List<V> withNulls(List<V> values) {
        return new ListWithNulls<>(values);
    }

    static <V> Map<String, V> withNulls(Map<String, V> values) {
        return new MapWithNulls<>(values);
    }

    private static void refuseNull(String name, Collection<?> values) {
        for (Object value : values) {
            Objects.requireNonNull(value, () -> name + " must not hold null");
        }
    }

    private static final class ListWithNulls<V> extends AbstractList<V> {
        private final List<V> values;

        ListWithNulls(List<V> values) {
            this.values = new ArrayList<>(values);
        }

        @Override
        public V get(int index) {
            return values.get(index);
        }

        @Override
        public int size() {
            return values.size();
        }
    }

    private static final class MapWithNulls<V> extends AbstractMap<String, V> {
        private final Map<String, V> values;

        MapWithNulls(Map<String, V> values) {
            this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public Set<Map.Entry<String, V>> entrySet() {
            return values.entrySet();
        }

        @Override
        public boolean containsKey(Object key) {
            return values.containsKey(key);
        }

        @Override
        public @Nullable V get(Object key) {
            return values.get(key);
        }
    }
}
