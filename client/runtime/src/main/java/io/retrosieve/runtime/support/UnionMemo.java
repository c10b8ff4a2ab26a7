package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonReader;
import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.Union;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What unions inside a union were found to be. Each shape of the outer one is tried on the whole JSON, so what is inside
 * would be read once for each of them, and again for each on the next level. It travels as the tag of each reader.
 */
final class UnionMemo {
    private final Map<UnionJsonAdapter<?>, Map<String, Union>> found = new HashMap<>();

    /** The memo of the union that this reader is inside of, null if it is in none. */
    static @Nullable UnionMemo of(JsonReader reader) {
        return reader.tag(UnionMemo.class);
    }

    void passTo(JsonReader inner) {
        inner.setTag(UnionMemo.class, this);
    }

    /** Moshi does not hand the tags of a reader to one that looks ahead. */
    static void pass(JsonReader outer, JsonReader ahead) {
        UnionMemo memo = of(outer);
        if (memo != null) {
            memo.passTo(ahead);
        }
    }

    /** What this adapter made of this JSON before, null if it has not seen it. */
    @SuppressWarnings("unchecked") // only put() adds, and an adapter makes unions of one class
    <U extends Union> @Nullable U get(UnionJsonAdapter<U> adapter, JsonValue json) {
        Map<String, Union> ofAdapter = found.get(adapter);
        return ofAdapter == null ? null : (U) ofAdapter.get(json.json());
    }

    <U extends Union> void put(UnionJsonAdapter<U> adapter, JsonValue json, U union) {
        Map<String, Union> ofAdapter = found.get(adapter);
        if (ofAdapter == null) {
            ofAdapter = new HashMap<>();
            found.put(adapter, ofAdapter);
        }
        ofAdapter.put(json.json(), union);
    }
}
