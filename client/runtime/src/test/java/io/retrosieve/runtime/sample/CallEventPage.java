package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Model;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class CallEventPage extends Model {
    private final @Nullable List<CallEvent> data;
    private final @Nullable PageMeta meta;

    private CallEventPage(Builder builder) {
        super(builder);
        data = builder.data;
        meta = builder.meta;
        check();
    }

    public static Builder builder() {
        return new Builder();
    }

    public @Nullable List<CallEvent> getData() {
        return data;
    }

    public @Nullable PageMeta getMeta() {
        return meta;
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected void describe(FieldCollector fields) {
        fields.add("data", data).add("meta", meta);
    }

    public static final class Builder extends Model.Builder<CallEventPage, Builder> {
        private @Nullable List<CallEvent> data;
        private @Nullable PageMeta meta;

        private Builder() {}

        private Builder(CallEventPage model) {
            super(model);
            data = model.data;
            meta = model.meta;
        }

        public Builder data(@Nullable List<CallEvent> data) {
            this.data = optional("data", data);
            return this;
        }

        public Builder meta(@Nullable PageMeta meta) {
            this.meta = optional("meta", meta);
            return this;
        }

        @Override
        public CallEventPage build() {
            return new CallEventPage(this);
        }
    }
}
