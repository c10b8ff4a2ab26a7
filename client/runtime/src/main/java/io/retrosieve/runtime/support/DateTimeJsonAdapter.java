package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** ISO-8601 with offset. Once it belongs to a field, it remembers the last day, on which many other times will be. */
final class DateTimeJsonAdapter extends ScalarJsonAdapter<OffsetDateTime> {
    private final boolean isOfField;
    private @Nullable LocalDate lastDay; // of whichever thread

    DateTimeJsonAdapter(boolean isOfField) {
        super(JsonReader.Token.STRING, "an ISO-8601 date and time with offset");
        this.isOfField = isOfField;
    }

    @Override
    JsonAdapter<OffsetDateTime> ofField() {
        return new DateTimeJsonAdapter(true);
    }

    @Override
    OffsetDateTime decode(String text) {
        OffsetDateTime time = DateTimes.parse(text, lastDay);
        if (isOfField) {
            lastDay = time.toLocalDate();
        }
        return time;
    }

    @Override
    void encode(JsonWriter writer, OffsetDateTime time) throws IOException {
        writer.value(DateTimes.format(time));
    }

    @Override
    boolean isWrittenAs(String text, OffsetDateTime time) {
        return DateTimes.isFormatted(text, time);
    }
}
