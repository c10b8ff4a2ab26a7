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
final class ErrorListJsonAdapter extends ModelJsonAdapter<ErrorList, ErrorList.Builder> {
    private final JsonAdapter<List<ErrorItem>> errorsAdapter;

    ErrorListJsonAdapter(Moshi moshi) {
        super("ErrorList", "errors");
        errorsAdapter = JsonTypes.listOf(moshi.adapter(ErrorItem.class));
    }

    @Override
    protected ErrorList.Builder builder() {
        return ErrorList.builder();
    }

    @Override
    protected void read(JsonReader reader, int field, ErrorList.Builder builder) throws IOException {
        switch (field) {
            case 0:
                builder.errors(required(reader, errorsAdapter));
                break;
            default:
                break;
        }
    }

    @Override
    protected void write(JsonWriter writer, ErrorList model) throws IOException {
        write(writer, "errors", errorsAdapter, model.getErrors());
    }
}
