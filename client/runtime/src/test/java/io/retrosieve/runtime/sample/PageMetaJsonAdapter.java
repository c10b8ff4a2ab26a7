package io.retrosieve.runtime.sample;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelJsonAdapter;
import java.io.IOException;
import org.jspecify.annotations.NullMarked;

@NullMarked
final class PageMetaJsonAdapter extends ModelJsonAdapter<PageMeta, PageMeta.Builder> {

    PageMetaJsonAdapter(Moshi moshi) {
        super("PageMeta", "total_pages", "total_results", "page_number", "page_size");
    }

    @Override
    protected PageMeta.Builder builder() {
        return PageMeta.builder();
    }

    @Override
    protected void read(JsonReader reader, int field, PageMeta.Builder builder) throws IOException {
        switch (field) {
            case 0:
                builder.totalPages(optional(reader, JsonTypes.INTEGER, "total_pages", builder));
                break;
            case 1:
                builder.totalResults(optional(reader, JsonTypes.INTEGER, "total_results", builder));
                break;
            case 2:
                builder.pageNumber(optional(reader, JsonTypes.INTEGER, "page_number", builder));
                break;
            case 3:
                builder.pageSize(optional(reader, JsonTypes.INTEGER, "page_size", builder));
                break;
            default:
                break;
        }
    }

    @Override
    protected void write(JsonWriter writer, PageMeta model) throws IOException {
        write(writer, "total_pages", JsonTypes.INTEGER, model.getTotalPages());
        write(writer, "total_results", JsonTypes.INTEGER, model.getTotalResults());
        write(writer, "page_number", JsonTypes.INTEGER, model.getPageNumber());
        write(writer, "page_size", JsonTypes.INTEGER, model.getPageSize());
    }
}
