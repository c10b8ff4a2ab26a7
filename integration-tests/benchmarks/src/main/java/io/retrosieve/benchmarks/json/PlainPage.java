package io.retrosieve.benchmarks.json;

import com.squareup.moshi.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page as one writes it by hand for a library that finds fields, or accessors, by reflection. */
public final class PlainPage {
    private @Nullable List<PlainEvent> data;
    private @Nullable Meta meta;

    public @Nullable List<PlainEvent> getData() {
        return data;
    }

    public void setData(List<PlainEvent> data) {
        this.data = data;
    }

    public @Nullable Meta getMeta() {
        return meta;
    }

    public void setMeta(Meta meta) {
        this.meta = meta;
    }

    /** Where it stands among all pages. */
    public static final class Meta {
        @Json(name = "total_pages")
        private @Nullable Integer totalPages;

        @Json(name = "total_results")
        private @Nullable Long totalResults;

        @Json(name = "page_number")
        private @Nullable Integer pageNumber;

        @Json(name = "page_size")
        private @Nullable Integer pageSize;

        public @Nullable Integer getTotalPages() {
            return totalPages;
        }

        public void setTotalPages(Integer totalPages) {
            this.totalPages = totalPages;
        }

        public @Nullable Long getTotalResults() {
            return totalResults;
        }

        public void setTotalResults(Long totalResults) {
            this.totalResults = totalResults;
        }

        public @Nullable Integer getPageNumber() {
            return pageNumber;
        }

        public void setPageNumber(Integer pageNumber) {
            this.pageNumber = pageNumber;
        }

        public @Nullable Integer getPageSize() {
            return pageSize;
        }

        public void setPageSize(Integer pageSize) {
            this.pageSize = pageSize;
        }
    }
}
