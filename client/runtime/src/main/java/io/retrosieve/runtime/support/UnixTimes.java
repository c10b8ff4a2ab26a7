package io.retrosieve.runtime.support;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Points in time as seconds since 1970, as OpenAPI's {@code unix-time} has them. */
final class UnixTimes {
    private UnixTimes() {}

    static OffsetDateTime parse(String seconds) {
        return Instant.ofEpochSecond(NumberJsonAdapter.toLong(seconds)).atOffset(ZoneOffset.UTC);
    }

    /** Without the fraction of a second, which the wire has no place for. */
    static long seconds(OffsetDateTime time) {
        return time.toEpochSecond();
    }
}
