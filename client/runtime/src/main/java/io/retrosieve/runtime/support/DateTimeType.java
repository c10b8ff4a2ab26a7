package io.retrosieve.runtime.support;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** RFC 3339 as OpenAPI's {@code date-time} asks for it. {@code OffsetDateTime.toString()} would drop seconds of zero. */
final class DateTimeType extends ParameterType<OffsetDateTime> {
    private static final int LAST_YEAR = 9999;

    @Override
    @Nullable
    String faultOf(OffsetDateTime value) {
        boolean fourDigits = value.getYear() >= 0 && value.getYear() <= LAST_YEAR;
        return fourDigits ? null : "must have a year from 0000 to 9999, but was " + value;
    }

    @Override
    String text(OffsetDateTime value) {
        return DateTimes.format(value);
    }
}
