package io.retrosieve.runtime.sample;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelJsonAdapter;
import java.io.IOException;
import org.jspecify.annotations.NullMarked;

@NullMarked
final class ErrorItemJsonAdapter extends ModelJsonAdapter<ErrorItem, ErrorItem.Builder> {

    ErrorItemJsonAdapter(Moshi moshi) {
        super("ErrorItem", "code", "title");
    }

    @Override
    protected ErrorItem.Builder builder() {
        return ErrorItem.builder();
    }

    @Override
    protected void read(JsonReader reader, int field, ErrorItem.Builder builder) throws IOException {
        switch (field) {
            case 0:
                builder.code(required(reader, JsonTypes.STRING));
                break;
            case 1:
                builder.title(required(reader, JsonTypes.STRING));
                break;
            default:
                break;
        }
    }

    @Override
    protected void write(JsonWriter writer, ErrorItem model) throws IOException {
        write(writer, "code", JsonTypes.STRING, model.getCode());
        write(writer, "title", JsonTypes.STRING, model.getTitle());
    }
}
