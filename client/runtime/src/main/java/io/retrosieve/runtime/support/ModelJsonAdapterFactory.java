package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives Moshi the generated adapters of one API, by class and without reflection. */
public abstract class ModelJsonAdapterFactory implements JsonAdapter.Factory {
    /** For generated subclasses. */
    protected ModelJsonAdapterFactory() {}

    /** The adapter of a generated class, null for any other class. */
    protected abstract @Nullable JsonAdapter<?> create(Class<?> model, Moshi moshi);

    @Override
    public final @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty() || !(type instanceof Class)) {
            return null;
        }
        return type == JsonValue.class ? JsonTypes.ANY : create((Class<?>) type, moshi);
    }
}
