package io.retrosieve.runtime.sample;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelJsonAdapter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;

@NullMarked
final class CallEventPageJsonAdapter extends ModelJsonAdapter<CallEventPage, CallEventPage.Builder> {
    private final JsonAdapter<List<CallEvent>> dataAdapter;
    private final JsonAdapter<PageMeta> metaAdapter;

    CallEventPageJsonAdapter(Moshi moshi) {
        super("CallEventPage", "data", "meta");
        dataAdapter = JsonTypes.listOf(moshi.adapter(CallEvent.class));
        metaAdapter = moshi.adapter(PageMeta.class);
    }

    @Override
    protected CallEventPage.Builder builder() {
        return CallEventPage.builder();
    }

    @Override
    protected void read(JsonReader reader, int field, CallEventPage.Builder builder) throws IOException {
        switch (field) {
            case 0:
                builder.data(optional(reader, dataAdapter, "data", builder));
                break;
            case 1:
                builder.meta(optional(reader, metaAdapter, "meta", builder));
                break;
            default:
                break;
        }
    }

    @Override
    protected void write(JsonWriter writer, CallEventPage model) throws IOException {
        write(writer, "data", dataAdapter, model.getData());
        write(writer, "meta", metaAdapter, model.getMeta());
    }
}
