package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.JsonValue;
import org.jspecify.annotations.Nullable;

/** A type whose values have no text of their own: their JSON, as a form writes it. */
final class StyledType<T> extends ParameterType<T> {
    private final ParameterForm form;
    private final JsonAdapter<T> adapter;

    StyledType(ParameterForm form, ModelJsonAdapterFactory models, JsonAdapter<T> adapter) {
        this.form = form;
        this.adapter = JsonTypes.resolve(adapter, ClientAdapters.of(models));
    }

    @Override
    @Nullable
    String faultOf(T value) {
        try {
            text(value);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Override
    String text(T value) {
        return form.text("", JsonValue.parse(adapter.toJson(value)));
    }
}
