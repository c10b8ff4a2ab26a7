package io.retrosieve.runtime;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** When a server wants to be asked again: {@code Retry-After: 120}, or {@code Wed, 21 Oct 2026 07:28:00 GMT}. */
final class RetryAfter {
    static final String HEADER = "Retry-After";

    private RetryAfter() {}

    /** How long that is from when the answer was given; null if the header is missing or neither of both. */
    static @Nullable Duration in(Headers headers) {
        String text = headers.get(HEADER);
        if (text == null) {
            return null;
        }
        return text.matches("[0-9]+") ? seconds(text) : until(headers);
    }

    private static @Nullable Duration seconds(String digits) {
        try {
            return Duration.ofSeconds(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return null; // longer than anybody can wait
        }
    }

    private static @Nullable Duration until(Headers headers) {
        Instant then = instant(headers, HEADER);
        if (then == null) {
            return null;
        }
        Instant given = instant(headers, "Date");
        Duration duration = Duration.between(given == null ? Instant.now() : given, then);
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** Not {@code Headers.getInstant}, which OkHttp has for Android 26 and later only. */
    @SuppressWarnings("JavaUtilDate") // its way out, Date.toInstant, is of Android 26 too
    private static @Nullable Instant instant(Headers headers, String name) {
        java.util.Date date = headers.getDate(name);
        return date == null ? null : Instant.ofEpochMilli(date.getTime());
    }
}
