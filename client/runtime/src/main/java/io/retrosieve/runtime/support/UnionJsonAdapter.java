package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonType;
import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.Union;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a value of several shapes. The discriminator tells which, where there is one; else the shape that fits
 * the JSON best. JSON that fits none is kept as it is.
 *
 * @param <U> the generated union
 */
public abstract class UnionJsonAdapter<U extends Union> extends JsonAdapter<U> {
    private final @Nullable String discriminator;
    private final Function<JsonValue, U> unknown;
    private final List<Shape<?, U>> shapes = new ArrayList<>();

    /** For generated subclasses. */
    protected UnionJsonAdapter(@Nullable String discriminator, Function<JsonValue, U> unknown) {
        this.discriminator = discriminator;
        this.unknown = unknown;
    }

    /** For generated constructors: adds a shape, with the values of the discriminator that stand for it. */
    protected final <V> void shape(
            Class<? super V> type, JsonAdapter<V> adapter, Function<? super V, U> of, String... tags) {
        shapes.add(new Shape<>(type, adapter, of, Arrays.asList(tags)));
    }

    @Override
    public final U fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            throw Faults.wrongToken("a value", reader);
        }
        JsonValue json = JsonValue.readFrom(reader);
        String tag = tag(json);
        Fit<U> best = null;
        for (Shape<?, U> shape : shapes) {
            if (tag == null || shape.tags.isEmpty() || shape.tags.contains(tag)) {
                Fit<U> fit = shape.fit(json);
                best = fit != null && (best == null || fit.unknownFields < best.unknownFields) ? fit : best;
            }
        }
        return best == null ? unknown.apply(json) : best.value;
    }

    private @Nullable String tag(JsonValue json) {
        if (discriminator == null || json.type() != JsonType.OBJECT) {
            return null;
        }
        JsonValue tag = json.get(discriminator);
        return tag == null || tag.type() != JsonType.STRING ? null : tag.asString();
    }

    @Override
    public final void toJson(JsonWriter writer, @Nullable U union) throws IOException {
        if (union == null) {
            throw new JsonDataException("A value was expected but was null at path " + writer.getPath());
        }
        JsonValue raw = union.getUnknown();
        if (raw != null) {
            raw.writeTo(writer);
            return;
        }
        for (Shape<?, U> shape : shapes) {
            if (shape.type.isInstance(union.getValue())) {
                shape.write(writer, union.getValue());
                return;
            }
        }
        throw new JsonDataException("No shape for " + union.getValue().getClass() + " at path " + writer.getPath());
    }

    private static final class Fit<U> {
        private final U value;
        private final int unknownFields;

        Fit(U value, int unknownFields) {
            this.value = value;
            this.unknownFields = unknownFields;
        }
    }

    private static final class Shape<V, U> {
        private final Class<? super V> type;
        private final JsonAdapter<V> adapter;
        private final Function<? super V, U> of;
        private final List<String> tags;

        Shape(Class<? super V> type, JsonAdapter<V> adapter, Function<? super V, U> of, List<String> tags) {
            this.type = type;
            this.adapter = adapter;
            this.of = of;
            this.tags = tags;
        }

        @Nullable
        Fit<U> fit(JsonValue json) throws IOException {
            try {
                V value = adapter.fromJson(new Buffer().writeUtf8(json.json()));
                if (value == null) {
                    return null;
                }
                int unknownFields = value instanceof Model
                        ? ((Model) value).getAdditionalFields().size()
                        : 0;
                return new Fit<>(of.apply(value), unknownFields);
            } catch (JsonDataException notThisShape) {
                return null;
            }
        }

        @SuppressWarnings("unchecked") // the caller has asked whether it is of this type
        void write(JsonWriter writer, Object value) throws IOException {
            adapter.toJson(writer, (V) value);
        }
    }
}
