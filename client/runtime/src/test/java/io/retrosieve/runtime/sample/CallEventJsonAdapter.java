package io.retrosieve.runtime.sample;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelJsonAdapter;
import java.io.IOException;
import org.jspecify.annotations.NullMarked;

@NullMarked
final class CallEventJsonAdapter extends ModelJsonAdapter<CallEvent, CallEvent.Builder> {
    private final JsonAdapter<CallEventType> typeAdapter;

    CallEventJsonAdapter(Moshi moshi) {
        super(
                "CallEvent",
                "record_type",
                "call_leg_id",
                "call_session_id",
                "event_timestamp",
                "name",
                "type",
                "metadata");
        typeAdapter = JsonTypes.openEnum(CallEventType::of);
    }

    @Override
    protected CallEvent.Builder builder() {
        return CallEvent.builder();
    }

    @Override
    protected void read(JsonReader reader, int field, CallEvent.Builder builder) throws IOException {
        switch (field) {
            case 0:
                builder.recordType(optional(reader, JsonTypes.STRING, "record_type", builder));
                break;
            case 1:
                builder.callLegId(required(reader, JsonTypes.STRING));
                break;
            case 2:
                builder.callSessionId(required(reader, JsonTypes.STRING));
                break;
            case 3:
                builder.eventTimestamp(required(reader, JsonTypes.DATE_TIME));
                break;
            case 4:
                builder.name(optional(reader, JsonTypes.STRING, "name", builder));
                break;
            case 5:
                builder.type(optional(reader, typeAdapter, "type", builder));
                break;
            case 6:
                builder.metadata(required(reader, JsonTypes.ANY));
                break;
            default:
                break;
        }
    }

    @Override
    protected void write(JsonWriter writer, CallEvent model) throws IOException {
        write(writer, "record_type", JsonTypes.STRING, model.getRecordType());
        write(writer, "call_leg_id", JsonTypes.STRING, model.getCallLegId());
        write(writer, "call_session_id", JsonTypes.STRING, model.getCallSessionId());
        write(writer, "event_timestamp", JsonTypes.DATE_TIME, model.getEventTimestamp());
        write(writer, "name", JsonTypes.STRING, model.getName());
        write(writer, "type", typeAdapter, model.getType());
        write(writer, "metadata", JsonTypes.ANY, model.getMetadata());
    }
}
