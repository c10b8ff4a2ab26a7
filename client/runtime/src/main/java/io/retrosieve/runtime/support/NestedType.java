package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type whose values are sent under several names, each with its path in brackets. */
final class NestedType<T> extends ParameterType<T> {
    private final JsonAdapter<T> adapter;

    NestedType(ModelJsonAdapterFactory models, JsonAdapter<T> adapter) {
        this.adapter = JsonTypes.resolve(adapter, ClientAdapters.of(models));
    }

    @Override
    @Nullable
    String faultOf(T value) {
        return entries("", value).isEmpty() ? TextType.EMPTY : null;
    }

    @Override
    String text(T value) {
        return adapter.toJson(value);
    }

    @Override
    List<Map.Entry<String, String>> entries(String name, T value) {
        return BracketedFields.of(name, adapter, value);
    }
}
