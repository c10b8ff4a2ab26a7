package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Model;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class ErrorList extends Model {
    private final List<ErrorItem> errors;

    private ErrorList(Builder builder) {
        super(builder);
        errors = required("errors", builder.errors);
        check();
    }

    public static Builder builder() {
        return new Builder();
    }

    public List<ErrorItem> getErrors() {
        return errors;
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected void describe(FieldCollector fields) {
        fields.add("errors", errors);
    }

    public static final class Builder extends Model.Builder<ErrorList, Builder> {
        private @Nullable List<ErrorItem> errors;

        private Builder() {}

        private Builder(ErrorList model) {
            super(model);
            errors = model.errors;
        }

        public Builder errors(List<ErrorItem> errors) {
            this.errors = given("errors", errors);
            return this;
        }

        @Override
        public ErrorList build() {
            return new ErrorList(this);
        }
    }
}
