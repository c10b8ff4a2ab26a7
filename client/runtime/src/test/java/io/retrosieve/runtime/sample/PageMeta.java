package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelField;
import io.retrosieve.runtime.support.ModelType;
import io.retrosieve.runtime.support.ModelValues;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class PageMeta extends Model {
    static final ModelType<PageMeta> TYPE = ModelType.of(
            "PageMeta",
            PageMeta::new,
            ModelField.optional("total_pages", JsonTypes.INTEGER),
            ModelField.optional("total_results", JsonTypes.INTEGER),
            ModelField.optional("page_number", JsonTypes.INTEGER),
            ModelField.optional("page_size", JsonTypes.INTEGER));

    private PageMeta(ModelValues values) {
        super(values);
    }

    public static Builder builder() {
        return new Builder(new ModelValues(TYPE));
    }

    public @Nullable Integer getTotalPages() {
        return value(0);
    }

    public @Nullable Integer getTotalResults() {
        return value(1);
    }

    public @Nullable Integer getPageNumber() {
        return value(2);
    }

    public @Nullable Integer getPageSize() {
        return value(3);
    }

    public Builder toBuilder() {
        return new Builder(values().copy());
    }

    public static final class Builder extends Model.Builder<PageMeta, Builder> {
        private Builder(ModelValues values) {
            super(TYPE, values);
        }

        public Builder totalPages(@Nullable Integer totalPages) {
            return set(0, totalPages);
        }

        public Builder totalResults(@Nullable Integer totalResults) {
            return set(1, totalResults);
        }

        public Builder pageNumber(@Nullable Integer pageNumber) {
            return set(2, pageNumber);
        }

        public Builder pageSize(@Nullable Integer pageSize) {
            return set(3, pageSize);
        }
    }
}
