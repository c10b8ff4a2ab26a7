package io.retrosieve.runtime.sample;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelJsonAdapter;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

@NullMarked
final class EverythingJsonAdapter extends ModelJsonAdapter<Everything, Everything.Builder> {
    private final JsonAdapter<Product> productAdapter;
    private final JsonAdapter<List<OffsetDateTime>> momentsAdapter;
    private final JsonAdapter<Map<String, Integer>> countsAdapter;
    private final JsonAdapter<PageMeta> metaAdapter;
    private final JsonAdapter<Everything> parentAdapter;
    private final JsonAdapter<List<Everything>> childrenAdapter;

    EverythingJsonAdapter(Moshi moshi) {
        super(
                "Everything",
                "text",
                "uuid",
                "moment",
                "day",
                "flag",
                "small",
                "large",
                "approximate",
                "exact",
                "any",
                "product",
                "moments",
                "counts",
                "meta",
                "parent",
                "children");
        productAdapter = JsonTypes.openEnum(Product::of);
        momentsAdapter = JsonTypes.listOf(JsonTypes.DATE_TIME);
        countsAdapter = JsonTypes.mapOf(JsonTypes.INTEGER);
        metaAdapter = moshi.adapter(PageMeta.class);
        parentAdapter = moshi.adapter(Everything.class);
        childrenAdapter = JsonTypes.listOf(moshi.adapter(Everything.class));
    }

    @Override
    protected Everything.Builder builder() {
        return Everything.builder();
    }

    @Override
    protected void read(JsonReader reader, int field, Everything.Builder builder) throws IOException {
        switch (field) {
            case 0:
                builder.text(optional(reader, JsonTypes.STRING, "text", builder));
                break;
            case 1:
                builder.uuid(optional(reader, JsonTypes.UUID, "uuid", builder));
                break;
            case 2:
                builder.moment(optional(reader, JsonTypes.DATE_TIME, "moment", builder));
                break;
            case 3:
                builder.day(optional(reader, JsonTypes.DATE, "day", builder));
                break;
            case 4:
                builder.flag(optional(reader, JsonTypes.BOOLEAN, "flag", builder));
                break;
            case 5:
                builder.small(optional(reader, JsonTypes.INTEGER, "small", builder));
                break;
            case 6:
                builder.large(optional(reader, JsonTypes.LONG, "large", builder));
                break;
            case 7:
                builder.approximate(optional(reader, JsonTypes.DOUBLE, "approximate", builder));
                break;
            case 8:
                builder.exact(optional(reader, JsonTypes.DECIMAL, "exact", builder));
                break;
            case 9:
                builder.any(optional(reader, JsonTypes.ANY, "any", builder));
                break;
            case 10:
                builder.product(optional(reader, productAdapter, "product", builder));
                break;
            case 11:
                builder.moments(optional(reader, momentsAdapter, "moments", builder));
                break;
            case 12:
                builder.counts(optional(reader, countsAdapter, "counts", builder));
                break;
            case 13:
                builder.meta(optional(reader, metaAdapter, "meta", builder));
                break;
            case 14:
                builder.parent(optional(reader, parentAdapter, "parent", builder));
                break;
            case 15:
                builder.children(optional(reader, childrenAdapter, "children", builder));
                break;
            default:
                break;
        }
    }

    @Override
    protected void write(JsonWriter writer, Everything model) throws IOException {
        write(writer, "text", JsonTypes.STRING, model.getText());
        write(writer, "uuid", JsonTypes.UUID, model.getUuid());
        write(writer, "moment", JsonTypes.DATE_TIME, model.getMoment());
        write(writer, "day", JsonTypes.DATE, model.getDay());
        write(writer, "flag", JsonTypes.BOOLEAN, model.getFlag());
        write(writer, "small", JsonTypes.INTEGER, model.getSmall());
        write(writer, "large", JsonTypes.LONG, model.getLarge());
        write(writer, "approximate", JsonTypes.DOUBLE, model.getApproximate());
        write(writer, "exact", JsonTypes.DECIMAL, model.getExact());
        write(writer, "any", JsonTypes.ANY, model.getAny());
        write(writer, "product", productAdapter, model.getProduct());
        write(writer, "moments", momentsAdapter, model.getMoments());
        write(writer, "counts", countsAdapter, model.getCounts());
        write(writer, "meta", metaAdapter, model.getMeta());
        write(writer, "parent", parentAdapter, model.getParent());
        write(writer, "children", childrenAdapter, model.getChildren());
    }
}
