package io.retrosieve.benchmarks.json;

import com.squareup.moshi.Json;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event of a {@link PlainPage}. */
public final class PlainEvent {
    @Json(name = "record_type")
    private @Nullable String recordType;

    @Json(name = "call_leg_id")
    private @Nullable String callLegId;

    @Json(name = "call_session_id")
    private @Nullable String callSessionId;

    @Json(name = "event_timestamp")
    private @Nullable OffsetDateTime eventTimestamp;

    private @Nullable String name;
    private @Nullable String type;
    private @Nullable Map<String, Object> metadata;

    public @Nullable String getRecordType() {
        return recordType;
    }

    public void setRecordType(String recordType) {
        this.recordType = recordType;
    }

    public @Nullable String getCallLegId() {
        return callLegId;
    }

    public void setCallLegId(String callLegId) {
        this.callLegId = callLegId;
    }

    public @Nullable String getCallSessionId() {
        return callSessionId;
    }

    public void setCallSessionId(String callSessionId) {
        this.callSessionId = callSessionId;
    }

    public @Nullable OffsetDateTime getEventTimestamp() {
        return eventTimestamp;
    }

    public void setEventTimestamp(OffsetDateTime eventTimestamp) {
        this.eventTimestamp = eventTimestamp;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public @Nullable Map<String, Object> getMetadata() {
        return metadata;
    }

    public void setMetadata(Map<String, Object> metadata) {
        this.metadata = metadata;
    }
}
