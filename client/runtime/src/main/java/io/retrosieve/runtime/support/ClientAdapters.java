package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The adapters of a client's own models, and of what is as strict as inside them: see {@link StrictTypes}. No Moshi: that
 * comes with adapters for classes by reflection, which a client never reads, and no shrinker can know that. Safe for use by
 * several threads.
 */
public final class ClientAdapters implements AdapterLookup {
    private final ModelJsonAdapterFactory models;
    private final Map<Type, JsonAdapter<?>> known = new HashMap<>();

    /** Those of a client that has these models. */
    public ClientAdapters(ModelJsonAdapterFactory models) {
        this.models = models;
    }

    @Override
    @SuppressWarnings("unchecked") // every adapter is kept under its own type
    public synchronized <T> JsonAdapter<T> adapter(Type type) {
        JsonAdapter<T> adapter = (JsonAdapter<T>) known.get(type);
        return adapter == null ? made(type) : adapter;
    }

    @SuppressWarnings("unchecked") // as above
    private <T> JsonAdapter<T> made(Type type) {
        Unfinished<T> unfinished = new Unfinished<>();
        known.put(type, unfinished); // for models that refer to each other in circles
        try {
            JsonAdapter<T> adapter = (JsonAdapter<T>) create(type);
            unfinished.adapter = adapter;
            known.put(type, adapter);
            return adapter;
        } catch (RuntimeException e) {
            known.clear(); // others may stand on the one that there will not be
            throw e;
        }
    }

    private JsonAdapter<?> create(Type type) {
        JsonAdapter<?> model = type instanceof Class ? models.ofClass((Class<?>) type, this) : null;
        return model == null ? StrictTypes.adapter(type, this) : model;
    }

    /** What a model gets that is part of itself. */
    private static final class Unfinished<T> extends JsonAdapter<T> {
        private volatile @Nullable JsonAdapter<T> adapter;

        Unfinished() {}

        @Override
        public @Nullable T fromJson(JsonReader reader) throws IOException {
            return finished().fromJson(reader);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
            finished().toJson(writer, value);
        }

        private JsonAdapter<T> finished() {
            JsonAdapter<T> finished = adapter;
            if (finished == null) {
                throw new IllegalStateException("An adapter was used while it was made");
            }
            return finished;
        }
    }
}
