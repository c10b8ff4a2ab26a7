package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.JsonValue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Gives Moshi the generated adapters of one API, by class and without reflection, and besides them those of
 * {@link JsonTypes} for types that Moshi itself does not know. {@code List<X>} and {@code Map<String, X>} of all of these
 * are as strict as they are inside models.
 *
 * <p>Text, numbers and booleans stay Moshi's own: an app may use the same Moshi for its own classes, whose fields may be
 * null. Generated adapters do not ask Moshi for them.
 */
public abstract class ModelJsonAdapterFactory implements JsonAdapter.Factory {
    /** For generated subclasses. */
    protected ModelJsonAdapterFactory() {}

    /** A factory that knows these classes. */
    public static ModelJsonAdapterFactory of(ModelAdapters adapters) {
        return new ModelJsonAdapterFactory() {
            @Override
            protected @Nullable JsonAdapter<?> create(Class<?> model, AdapterLookup others) {
                return adapters.of(model, others);
            }
        };
    }

    /** The adapter of a generated class, null for any other class; adapters of other models are found in {@code others}. */
    protected abstract @Nullable JsonAdapter<?> create(Class<?> model, AdapterLookup others);

    @Override
    public final @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return annotations.isEmpty() ? known(type, moshi::adapter) : null;
    }

    private @Nullable JsonAdapter<?> known(Type type, AdapterLookup others) {
        return type instanceof Class
                ? ofClass((Class<?>) type, others)
                : CollectionTypes.adapterOf(type, element -> known(element, others));
    }

    final @Nullable JsonAdapter<?> ofClass(Class<?> type, AdapterLookup others) {
        JsonAdapter<?> scalar = scalar(type);
        return scalar == null ? create(type, others) : scalar;
    }

    private static @Nullable JsonAdapter<?> scalar(Class<?> type) {
        if (type == JsonValue.class) {
            return JsonTypes.ANY;
        }
        if (type == OffsetDateTime.class) {
            return JsonTypes.DATE_TIME;
        }
        if (type == LocalDate.class) {
            return JsonTypes.DATE;
        }
        if (type == ByteString.class) {
            return JsonTypes.BYTES;
        }
        if (type == UUID.class) {
            return JsonTypes.UUID;
        }
        return type == BigDecimal.class ? JsonTypes.DECIMAL : null;
    }
}
