package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.retrosieve.runtime.JsonValue;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The adapters of a client. No Moshi: that comes with adapters for classes by reflection, which a client never reads, and no
 * shrinker can know that. Safe for use by several threads.
 */
public final class ClientAdapters implements AdapterLookup {
    private final Types types;
    private final Map<Type, JsonAdapter<?>> known = new LinkedHashMap<>();

    private ClientAdapters(Types types) {
        this.types = types;
    }

    /** The adapters of models, of texts, numbers and times as strict as inside them, and of lists and maps of all these. */
    public static ClientAdapters of(ModelJsonAdapterFactory models) {
        return new ClientAdapters((type, lookup) -> {
            JsonAdapter<?> model = type instanceof Class ? models.ofClass((Class<?>) type, lookup) : null;
            return model == null ? StrictTypes.adapter(type, lookup) : model;
        });
    }

    /** The adapters of models alone, and of {@link JsonValue}, so that a shrunk app has no others than its models use. */
    public static ClientAdapters ofModels(ModelAdapters models) {
        return new ClientAdapters((type, lookup) -> {
            JsonAdapter<?> model = type instanceof Class ? models.of((Class<?>) type, lookup) : null;
            if (model == null && type != JsonValue.class) {
                throw StrictTypes.unknown(type);
            }
            return model == null ? JsonTypes.ANY : model;
        });
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
            JsonAdapter<T> adapter = (JsonAdapter<T>) types.create(type, this);
            unfinished.adapter = adapter;
            known.put(type, adapter);
            return adapter;
        } catch (RuntimeException e) {
            known.clear(); // others may stand on the one that there will not be
            throw e;
        }
    }

    private interface Types {
        /** @throws IllegalArgumentException if it knows no such type */
        JsonAdapter<?> create(Type type, AdapterLookup lookup);
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
