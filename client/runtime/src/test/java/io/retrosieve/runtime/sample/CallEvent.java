package io.retrosieve.runtime.sample;

import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.Model;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class CallEvent extends Model {
    private final @Nullable String recordType;
    private final String callLegId;
    private final String callSessionId;
    private final OffsetDateTime eventTimestamp;
    private final @Nullable String name;
    private final @Nullable CallEventType type;
    private final JsonValue metadata;

    private CallEvent(Builder builder) {
        super(builder);
        recordType = builder.recordType;
        callLegId = required("call_leg_id", builder.callLegId);
        callSessionId = required("call_session_id", builder.callSessionId);
        eventTimestamp = required("event_timestamp", builder.eventTimestamp);
        name = builder.name;
        type = builder.type;
        metadata = required("metadata", builder.metadata);
        check();
    }

    public static Builder builder() {
        return new Builder();
    }

    public @Nullable String getRecordType() {
        return recordType;
    }

    public String getCallLegId() {
        return callLegId;
    }

    public String getCallSessionId() {
        return callSessionId;
    }

    public OffsetDateTime getEventTimestamp() {
        return eventTimestamp;
    }

    public @Nullable String getName() {
        return name;
    }

    public @Nullable CallEventType getType() {
        return type;
    }

    public JsonValue getMetadata() {
        return metadata;
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected void describe(FieldCollector fields) {
        fields.add("record_type", recordType)
                .add("call_leg_id", callLegId)
                .add("call_session_id", callSessionId)
                .add("event_timestamp", eventTimestamp)
                .add("name", name)
                .add("type", type)
                .add("metadata", metadata);
    }

    public static final class Builder extends Model.Builder<CallEvent, Builder> {
        private @Nullable String recordType;
        private @Nullable String callLegId;
        private @Nullable String callSessionId;
        private @Nullable OffsetDateTime eventTimestamp;
        private @Nullable String name;
        private @Nullable CallEventType type;
        private @Nullable JsonValue metadata;

        private Builder() {}

        private Builder(CallEvent model) {
            super(model);
            recordType = model.recordType;
            callLegId = model.callLegId;
            callSessionId = model.callSessionId;
            eventTimestamp = model.eventTimestamp;
            name = model.name;
            type = model.type;
            metadata = model.metadata;
        }

        public Builder recordType(@Nullable String recordType) {
            this.recordType = optional("record_type", recordType);
            return this;
        }

        public Builder callLegId(String callLegId) {
            this.callLegId = given("call_leg_id", callLegId);
            return this;
        }

        public Builder callSessionId(String callSessionId) {
            this.callSessionId = given("call_session_id", callSessionId);
            return this;
        }

        public Builder eventTimestamp(OffsetDateTime eventTimestamp) {
            this.eventTimestamp = given("event_timestamp", eventTimestamp);
            return this;
        }

        public Builder name(@Nullable String name) {
            this.name = optional("name", name);
            return this;
        }

        public Builder type(@Nullable CallEventType type) {
            this.type = optional("type", type);
            return this;
        }

        public Builder metadata(JsonValue metadata) {
            this.metadata = given("metadata", metadata);
            return this;
        }

        @Override
        public CallEvent build() {
            return new CallEvent(this);
        }
    }
}
