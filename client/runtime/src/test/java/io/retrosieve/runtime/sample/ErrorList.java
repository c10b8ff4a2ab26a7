package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelField;
import io.retrosieve.runtime.support.ModelType;
import io.retrosieve.runtime.support.ModelValues;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class ErrorList extends Model {
    static final ModelType<ErrorList> TYPE = ModelType.of(
            "ErrorList",
            ErrorList::new,
            ModelField.required("errors", JsonTypes.listOf(JsonTypes.of(ErrorItem.class))));

    private ErrorList(ModelValues values) {
        super(values);
    }

    public static Builder builder() {
        return new Builder(new ModelValues(TYPE));
    }

    public List<ErrorItem> getErrors() {
        return value(0);
    }

    public Builder toBuilder() {
        return new Builder(values().copy());
    }

    public static final class Builder extends Model.Builder<ErrorList, Builder> {
        private Builder(ModelValues values) {
            super(TYPE, values);
        }

        public Builder errors(List<ErrorItem> errors) {
            return set(0, errors);
        }
    }
}
