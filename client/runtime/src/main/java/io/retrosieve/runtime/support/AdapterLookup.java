package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import java.lang.reflect.Type;

/** Has an adapter for each type: a client's own models, or a Moshi, {@code moshi::adapter}. */
public interface AdapterLookup {
    /**
     * The adapter of a type.
     *
     * @throws IllegalArgumentException if there is none
     */
    <T> JsonAdapter<T> adapter(Type type);
}
