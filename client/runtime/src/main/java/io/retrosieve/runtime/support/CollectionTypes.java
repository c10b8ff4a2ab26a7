package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code List<X>} and {@code Map<String, X>}. */
final class CollectionTypes {
    private CollectionTypes() {}

    /** The adapter of a list or map; null for any other type, and if {@code elements} has none for its elements. */
    static @Nullable JsonAdapter<?> adapterOf(Type type, Elements elements) {
        if (!(type instanceof ParameterizedType)) {
            return null;
        }
        Type raw = ((ParameterizedType) type).getRawType();
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        if (raw == List.class) {
            JsonAdapter<?> element = elements.adapterOf(bound(arguments[0]));
            return element == null ? null : JsonTypes.listOf(element);
        }
        if (raw == Map.class && bound(arguments[0]) == String.class) {
            JsonAdapter<?> value = elements.adapterOf(bound(arguments[1]));
            return value == null ? null : JsonTypes.mapOf(value);
        }
        return null;
    }

    /** Kotlin writes {@code List<? extends X>} for a parameter that is a {@code List<X>}. */
    private static Type bound(Type argument) {
        return argument instanceof WildcardType ? ((WildcardType) argument).getUpperBounds()[0] : argument;
    }

    interface Elements {
        @Nullable
        JsonAdapter<?> adapterOf(Type element);
    }
}
