package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Model;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class ErrorItem extends Model {
    private final String code;
    private final String title;

    private ErrorItem(Builder builder) {
        super(builder);
        code = required("code", builder.code);
        title = required("title", builder.title);
        check();
    }

    public static Builder builder() {
        return new Builder();
    }

    public String getCode() {
        return code;
    }

    public String getTitle() {
        return title;
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected void describe(FieldCollector fields) {
        fields.add("code", code).add("title", title);
    }

    public static final class Builder extends Model.Builder<ErrorItem, Builder> {
        private @Nullable String code;
        private @Nullable String title;

        private Builder() {}

        private Builder(ErrorItem model) {
            super(model);
            code = model.code;
            title = model.title;
        }

        public Builder code(String code) {
            this.code = given("code", code);
            return this;
        }

        public Builder title(String title) {
            this.title = given("title", title);
            return this;
        }

        @Override
        public ErrorItem build() {
            return new ErrorItem(this);
        }
    }
}
