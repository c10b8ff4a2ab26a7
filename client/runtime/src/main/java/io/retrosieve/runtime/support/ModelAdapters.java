package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import org.jspecify.annotations.Nullable;

/** The adapters of the generated classes that one service needs. For generated code. */
public interface ModelAdapters {
    /** The adapter of a generated class, null for any other class; adapters of other models are found in {@code others}. */
    @Nullable
    JsonAdapter<?> of(Class<?> type, AdapterLookup others);
}
