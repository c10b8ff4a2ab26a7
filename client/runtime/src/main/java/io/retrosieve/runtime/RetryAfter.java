package io.retrosieve.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** When a server wants to be asked again: {@code Retry-After: 120}, or {@code Wed, 21 Oct 2026 07:28:00 GMT}. */
final class RetryAfter {
    static final String HEADER = "Retry-After";

    static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private RetryAfter() {}

    /** How long that is from when the answer was given; null if the header is missing or neither of both. */
    static @Nullable Duration in(Headers headers) {
        return in(headers, Instant.now());
    }

    /** The same for another clock than this machine's. */
    static @Nullable Duration in(Headers headers, Instant now) {
        String text = headers.get(HEADER);
        if (text == null) {
            return null;
        }
        return DIGITS.matcher(text).matches() ? seconds(text) : until(headers, now);
    }

    private static @Nullable Duration seconds(String digits) {
        try {
            return Duration.ofSeconds(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return null; // longer than anybody can wait
        }
    }

    private static @Nullable Duration until(Headers headers, Instant now) {
        Instant then = instant(headers, HEADER);
        if (then == null) {
            return null;
        }
        Duration duration = Duration.between(given(headers, now), then);
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** When the answer was given, by the server's clock if it tells. */
    static Instant given(Headers headers, Instant now) {
        Instant given = instant(headers, "Date");
        return given == null ? now : given;
    }

    /** Not {@code Headers.getInstant}, which OkHttp has for Android 26 and later only. */
    @SuppressWarnings("JavaUtilDate") // its way out, Date.toInstant, is of Android 26 too
    private static @Nullable Instant instant(Headers headers, String name) {
        java.util.Date date = headers.getDate(name);
        return date == null ? null : Instant.ofEpochMilli(date.getTime());
    }
}
