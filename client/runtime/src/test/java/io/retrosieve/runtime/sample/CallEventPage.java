package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelField;
import io.retrosieve.runtime.support.ModelType;
import io.retrosieve.runtime.support.ModelValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class CallEventPage extends Model {
    static final ModelType<CallEventPage> TYPE = ModelType.of(
            "CallEventPage",
            CallEventPage::new,
            ModelField.optional("data", JsonTypes.listOf(JsonTypes.of(CallEvent.class))),
            ModelField.optional("meta", JsonTypes.of(PageMeta.class)));

    private CallEventPage(ModelValues values) {
        super(values);
    }

    public static Builder builder() {
        return new Builder(new ModelValues(TYPE));
    }

    public @Nullable List<CallEvent> getData() {
        return value(0);
    }

    public @Nullable PageMeta getMeta() {
        return value(1);
    }

    public Builder toBuilder() {
        return new Builder(values().copy());
    }

    public static final class Builder extends Model.Builder<CallEventPage, Builder> {
        private Builder(ModelValues values) {
            super(TYPE, values);
        }

        public Builder data(@Nullable List<CallEvent> data) {
            return set(0, data);
        }

        public Builder meta(@Nullable PageMeta meta) {
            return set(1, meta);
        }
    }
}
