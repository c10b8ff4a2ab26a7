package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import org.jspecify.annotations.Nullable;

/** The adapters of the generated classes that one service needs. For generated code. */
public interface ModelAdapters {
    /** The adapter of a generated class, null for any other class. */
    @Nullable
    JsonAdapter<?> of(Class<?> type, Moshi moshi);
}
