package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.Model;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelField;
import io.retrosieve.runtime.support.ModelType;
import io.retrosieve.runtime.support.ModelValues;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class CallEvent extends Model {
    static final ModelType<CallEvent> TYPE = ModelType.of(
            "CallEvent",
            CallEvent::new,
            ModelField.optional("record_type", JsonTypes.STRING),
            ModelField.required("call_leg_id", JsonTypes.STRING),
            ModelField.required("call_session_id", JsonTypes.STRING),
            ModelField.required("event_timestamp", JsonTypes.DATE_TIME),
            ModelField.optional("name", JsonTypes.STRING),
            ModelField.optional("type", JsonTypes.openEnum(CallEventType::of)),
            ModelField.required("metadata", JsonTypes.ANY));

    private CallEvent(ModelValues values) {
        super(values);
    }

    public static Builder builder() {
        return new Builder(new ModelValues(TYPE));
    }

    public @Nullable String getRecordType() {
        return value(0);
    }

    public String getCallLegId() {
        return value(1);
    }

    public String getCallSessionId() {
        return value(2);
    }

    public OffsetDateTime getEventTimestamp() {
        return value(3);
    }

    public @Nullable String getName() {
        return value(4);
    }

    public @Nullable CallEventType getType() {
        return value(5);
    }

    public JsonValue getMetadata() {
        return value(6);
    }

    public Builder toBuilder() {
        return new Builder(values().copy());
    }

    public static final class Builder extends Model.Builder<CallEvent, Builder> {
        private Builder(ModelValues values) {
            super(TYPE, values);
        }

        public Builder recordType(@Nullable String recordType) {
            return set(0, recordType);
        }

        public Builder callLegId(String callLegId) {
            return set(1, callLegId);
        }

        public Builder callSessionId(String callSessionId) {
            return set(2, callSessionId);
        }

        public Builder eventTimestamp(OffsetDateTime eventTimestamp) {
            return set(3, eventTimestamp);
        }

        public Builder name(@Nullable String name) {
            return set(4, name);
        }

        public Builder type(@Nullable CallEventType type) {
            return set(5, type);
        }

        public Builder metadata(JsonValue metadata) {
            return set(6, metadata);
        }
    }
}
