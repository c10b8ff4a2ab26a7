package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For a client's own Moshi, after its generated factory: text, numbers, booleans and collections of them as strict as they
 * are inside models. Any other type is refused, before Moshi would come to its own adapters, which read what is documented
 * otherwise, or take a class apart by reflection, which breaks once its fields are renamed by a shrinker.
 */
public final class StrictTypes implements JsonAdapter.Factory {
    private StrictTypes() {}

    /** The Moshi of a client whose models these are. */
    public static Moshi moshi(JsonAdapter.Factory models) {
        return new Moshi.Builder().add(models).add(new StrictTypes()).build();
    }

    @Override
    public JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty()) {
            throw unknown(type);
        }
        return adapter(type, moshi::adapter);
    }

    static JsonAdapter<?> adapter(Type type, AdapterLookup elements) {
        JsonAdapter<?> adapter =
                type instanceof Class ? scalar(type) : CollectionTypes.adapterOf(type, elements::<Object>adapter);
        if (adapter == null) {
            throw unknown(type);
        }
        return adapter;
    }

    static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException(
                type + " was not generated with this client, which reads and writes no other classes");
    }

    private static @Nullable JsonAdapter<?> scalar(Type type) {
        if (type == String.class) {
            return JsonTypes.STRING;
        }
        if (type == Boolean.class) {
            return JsonTypes.BOOLEAN;
        }
        if (type == Integer.class) {
            return JsonTypes.INTEGER;
        }
        if (type == Long.class) {
            return JsonTypes.LONG;
        }
        return type == Double.class ? JsonTypes.DOUBLE : null;
    }
}
