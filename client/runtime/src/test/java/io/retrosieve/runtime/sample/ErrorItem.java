package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelField;
import io.retrosieve.runtime.support.ModelType;
import io.retrosieve.runtime.support.ModelValues;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class ErrorItem extends Model {
    static final ModelType<ErrorItem> TYPE = ModelType.of(
            "ErrorItem",
            ErrorItem::new,
            ModelField.required("code", JsonTypes.STRING),
            ModelField.required("title", JsonTypes.STRING));

    private ErrorItem(ModelValues values) {
        super(values);
    }

    public static Builder builder() {
        return new Builder(new ModelValues(TYPE));
    }

    public String getCode() {
        return value(0);
    }

    public String getTitle() {
        return value(1);
    }

    public Builder toBuilder() {
        return new Builder(values().copy());
    }

    public static final class Builder extends Model.Builder<ErrorItem, Builder> {
        private Builder(ModelValues values) {
            super(TYPE, values);
        }

        public Builder code(String code) {
            return set(0, code);
        }

        public Builder title(String title) {
            return set(1, title);
        }
    }
}
