package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.Union;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** One of the shapes that a union may have. */
final class UnionShape<V, U> {
    private final Class<? super V> type;
    private final JsonAdapter<V> adapter;
    private final Conversion<? super V, U> of;
    private final List<String> tags;

    UnionShape(Class<? super V> type, JsonAdapter<V> adapter, Conversion<? super V, U> of, String... tags) {
        this.type = type;
        this.adapter = adapter;
        this.of = of;
        this.tags = Arrays.asList(tags);
    }

    /** Whether JSON with this value of the discriminator may have this shape. */
    boolean allows(@Nullable String tag) {
        return tag == null || tags.isEmpty() || tags.contains(tag);
    }

    /** The JSON as this shape, null if it has another. */
    @Nullable
    Fit<U> fit(JsonValue json, UnionMemo memo) throws IOException {
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json.json()));
        memo.passTo(reader);
        try {
            V value = adapter.fromJson(reader);
            return value == null ? null : new Fit<>(of.convert(value), unknownFields(value));
        } catch (JsonDataException notThisShape) {
            return null;
        }
    }

    private static int unknownFields(Object value) {
        if (value instanceof Model) {
            return ((Model) value).getAdditionalFields().size();
        }
        if (value instanceof Union) {
            Union union = (Union) value;
            return union.getUnknown() == null ? unknownFields(union.getValue()) : 1;
        }
        int sum = 0;
        for (Object element : elements(value)) {
            sum += unknownFields(element);
        }
        return sum;
    }

    private static Collection<?> elements(Object value) {
        if (value instanceof Map) {
            return ((Map<?, ?>) value).values();
        }
        return value instanceof Collection ? (Collection<?>) value : Collections.emptyList();
    }

    boolean isOf(Object value) {
        return type.isInstance(value);
    }

    /** Writes a value that {@link #isOf} this shape. */
    @SuppressWarnings("unchecked") // the caller has asked
    void write(JsonWriter writer, Object value) throws IOException {
        adapter.toJson(writer, (V) value);
    }

    /** JSON that has a shape, and how well it fits. */
    static final class Fit<U> {
        private final U union;
        private final int unknownFields;

        Fit(U union, int unknownFields) {
            this.union = union;
            this.unknownFields = unknownFields;
        }

        U union() {
            return union;
        }

        boolean isPerfect() {
            return unknownFields == 0;
        }

        boolean isBetterThan(@Nullable Fit<U> other) {
            return other == null || unknownFields < other.unknownFields;
        }
    }
}
