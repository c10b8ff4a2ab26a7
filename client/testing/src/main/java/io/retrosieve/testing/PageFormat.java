package io.retrosieve.testing;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonValue;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Where a page has its items and totals in JSON, and what else it has. For generated code. Immutable.
 *
 * <pre>{@code
 * PageFormat.of("data").in("meta").with(PageFormat.Total.TOTAL_PAGES, "total_pages")
 * }</pre>
 */
public final class PageFormat {
    /** What a page says of itself and of all pages. */
    public enum Total {
        /** The number of the page. */
        PAGE_NUMBER,
        /** How many items a page holds at most. */
        PAGE_SIZE,
        /** How many pages there are. */
        TOTAL_PAGES,
        /** How many items there are on all pages. */
        TOTAL_RESULTS
    }

    private final String items;
    private final JsonValue rest;
    private final String meta;
    private final Map<Total, String> totals;

    private PageFormat(String items, JsonValue rest, String meta, Map<Total, String> totals) {
        this.items = items;
        this.rest = rest;
        this.meta = meta;
        this.totals = totals;
    }

    /** A page that has its items under this name. */
    public static PageFormat of(String items) {
        return new PageFormat(items, JsonValue.parse("{}"), "", new EnumMap<>(Total.class));
    }

    /** With this, of which items and totals are replaced, as what else a page must have. */
    public PageFormat sample(String json) {
        return new PageFormat(items, JsonValue.parse(json), meta, totals);
    }

    /** With totals in the object of this name. */
    public PageFormat in(String object) {
        return new PageFormat(items, rest, object, totals);
    }

    /** With this total under this name. */
    public PageFormat with(Total total, String name) {
        Map<Total, String> more = new EnumMap<>(Total.class);
        more.putAll(totals);
        more.put(total, name);
        return new PageFormat(items, rest, meta, more);
    }

    <T> String write(List<T> page, Map<Total, Long> values, JsonAdapter<T> adapter) {
        Buffer json = new Buffer();
        try (JsonWriter writer = JsonWriter.of(json)) {
            writer.beginObject();
            for (Map.Entry<String, JsonValue> field : rest.fields().entrySet()) {
                if (!field.getKey().equals(items) && !field.getKey().equals(meta)) {
                    writer.name(field.getKey());
                    field.getValue().writeTo(writer);
                }
            }
            writer.name(items).beginArray();
            for (T item : page) {
                adapter.toJson(writer, item);
            }
            writer.endArray();
            if (!meta.isEmpty()) {
                writer.name(meta);
                writeTotals(writer, values);
            }
            writer.endObject();
        } catch (IOException e) {
            throw new IllegalStateException("A buffer does not fail", e);
        }
        return json.readUtf8();
    }

    private void writeTotals(JsonWriter writer, Map<Total, Long> values) throws IOException {
        @Nullable JsonValue others = rest.get(meta);
        writer.beginObject();
        if (others != null) {
            for (Map.Entry<String, JsonValue> field : others.fields().entrySet()) {
                if (!totals.containsValue(field.getKey())) {
                    writer.name(field.getKey());
                    field.getValue().writeTo(writer);
                }
            }
        }
        for (Map.Entry<Total, String> total : totals.entrySet()) {
            writer.name(total.getValue()).value(values.get(total.getKey()));
        }
        writer.endObject();
    }
}
