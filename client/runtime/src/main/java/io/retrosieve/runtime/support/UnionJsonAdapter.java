package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonType;
import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.Union;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a value of several shapes. The discriminator tells which, where there is one; else it is the shape with
 * the fewest fields that it does not know, and the first of these. JSON that fits none is kept as it is.
 *
 * @param <U> the generated union
 */
public final class UnionJsonAdapter<U extends Union> extends JsonAdapter<U> {
    private final AdapterLookup others;
    private final @Nullable String discriminator;
    private final Conversion<JsonValue, U> unknown;
    private final List<UnionShape<?, U>> shapes = new ArrayList<>();

    /**
     * For generated code: whose adapters the shapes have, the JSON name of the discriminator, and what holds JSON of a shape
     * that is not known.
     */
    public UnionJsonAdapter(AdapterLookup others, @Nullable String discriminator, Conversion<JsonValue, U> unknown) {
        this.others = others;
        this.discriminator = discriminator;
        this.unknown = unknown;
    }

    /** For generated code, before anything is read: adds a shape, with the values of the discriminator that stand for it. */
    public <V> UnionJsonAdapter<U> shape(
            Class<? super V> type, JsonAdapter<V> adapter, Conversion<? super V, U> of, String... tags) {
        shapes.add(new UnionShape<>(type, ReferringJsonAdapter.resolve(adapter, others), of, tags));
        return this;
    }

    @Override
    public U fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            throw Faults.at(reader.getPath(), "Expected a value but was null");
        }
        JsonValue json = JsonValue.readFrom(reader);
        UnionMemo outer = UnionMemo.of(reader);
        if (outer == null) {
            return read(json, new UnionMemo());
        }
        U known = outer.get(this, json);
        if (known != null) {
            return known;
        }
        U union = read(json, outer);
        outer.put(this, json, union);
        return union;
    }

    private U read(JsonValue json, UnionMemo memo) throws IOException {
        UnionShape.Fit<U> best = bestFit(json, memo);
        return best == null ? unknown.convert(json) : best.union();
    }

    private UnionShape.@Nullable Fit<U> bestFit(JsonValue json, UnionMemo memo) throws IOException {
        String tag = tag(json);
        UnionShape.Fit<U> best = null;
        for (UnionShape<?, U> shape : shapes) {
            UnionShape.Fit<U> fit = shape.allows(tag) ? shape.fit(json, memo) : null;
            if (fit != null && fit.isBetterThan(best)) {
                best = fit;
            }
            if (best != null && best.isPerfect()) {
                break;
            }
        }
        return best;
    }

    private @Nullable String tag(JsonValue json) {
        if (discriminator == null || json.type() != JsonType.OBJECT) {
            return null;
        }
        JsonValue tag = json.get(discriminator);
        return tag == null || tag.type() != JsonType.STRING ? null : tag.asString();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable U union) throws IOException {
        if (union == null) {
            throw Faults.at(writer.getPath(), "Expected a value but was null");
        }
        JsonValue raw = union.getUnknown();
        if (raw != null) {
            raw.writeTo(writer);
            return;
        }
        shapeOf(union.getValue(), writer).write(writer, union.getValue());
    }

    private UnionShape<?, U> shapeOf(Object value, JsonWriter writer) {
        for (UnionShape<?, U> shape : shapes) {
            if (shape.isOf(value)) {
                return shape;
            }
        }
        throw new JsonDataException("No shape for " + value.getClass() + " at path " + writer.getPath());
    }
}
