package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.Model;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class PageMeta extends Model {
    private final @Nullable Integer totalPages;
    private final @Nullable Integer totalResults;
    private final @Nullable Integer pageNumber;
    private final @Nullable Integer pageSize;

    private PageMeta(Builder builder) {
        super(builder);
        totalPages = builder.totalPages;
        totalResults = builder.totalResults;
        pageNumber = builder.pageNumber;
        pageSize = builder.pageSize;
        check();
    }

    public static Builder builder() {
        return new Builder();
    }

    public @Nullable Integer getTotalPages() {
        return totalPages;
    }

    public @Nullable Integer getTotalResults() {
        return totalResults;
    }

    public @Nullable Integer getPageNumber() {
        return pageNumber;
    }

    public @Nullable Integer getPageSize() {
        return pageSize;
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected void describe(FieldCollector fields) {
        fields.add("total_pages", totalPages)
                .add("total_results", totalResults)
                .add("page_number", pageNumber)
                .add("page_size", pageSize);
    }

    public static final class Builder extends Model.Builder<PageMeta, Builder> {
        private @Nullable Integer totalPages;
        private @Nullable Integer totalResults;
        private @Nullable Integer pageNumber;
        private @Nullable Integer pageSize;

        private Builder() {}

        private Builder(PageMeta model) {
            super(model);
            totalPages = model.totalPages;
            totalResults = model.totalResults;
            pageNumber = model.pageNumber;
            pageSize = model.pageSize;
        }

        public Builder totalPages(@Nullable Integer totalPages) {
            this.totalPages = optional("total_pages", totalPages);
            return this;
        }

        public Builder totalResults(@Nullable Integer totalResults) {
            this.totalResults = optional("total_results", totalResults);
            return this;
        }

        public Builder pageNumber(@Nullable Integer pageNumber) {
            this.pageNumber = optional("page_number", pageNumber);
            return this;
        }

        public Builder pageSize(@Nullable Integer pageSize) {
            this.pageSize = optional("page_size", pageSize);
            return this;
        }

        @Override
        public PageMeta build() {
            return new PageMeta(this);
        }
    }
}
