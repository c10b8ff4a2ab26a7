package io.retrosieve.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** How long a server asks to be left alone. */
final class ServerDelay {
    private static final long FOREVER_SECONDS = 10_000_000_000L;

    /** Longer than anybody can wait. */
    static final Duration FOREVER = Duration.ofSeconds(FOREVER_SECONDS);

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,9})?");

    /** {@code limit=10, remaining=0, reset=7} of older drafts, {@code "default";r=0;t=7} of newer ones. */
    private static final Pattern IN_RATE_LIMIT = Pattern.compile("\\b(?:reset|t)=([0-9]{1,18})");

    /** The common names, those that are always a number of seconds first. */
    private static final String[] RESETS = {
        "RateLimit-Reset", "X-RateLimit-Reset-After", "X-RateLimit-Reset", "X-Rate-Limit-Reset"
    };

    /** No rate limit lasts as long as the years since 1970: so much is a moment, and a thousand times so much one in milliseconds. */
    private static final double FIRST_MOMENT = 1e9;

    private static final double FIRST_MOMENT_IN_MILLIS = 1e11;

    private ServerDelay() {}

    /** What the answer asks for, null if it says nothing. When a limit is reset says nothing of other failures than 429. */
    static @Nullable Duration in(int status, Headers headers, Instant now) {
        String text = headers.get(RetryAfter.HEADER);
        Duration retryAfter = RetryAfter.in(headers, now);
        if (retryAfter != null) {
            return retryAfter;
        }
        if (text != null && RetryAfter.DIGITS.matcher(text).matches()) {
            return FOREVER;
        }
        return status == TOO_MANY_REQUESTS ? reset(headers, now) : null;
    }

    private static @Nullable Duration reset(Headers headers, Instant now) {
        for (String name : RESETS) {
            String text = headers.get(name);
            if (text != null && SECONDS.matcher(text.trim()).matches()) {
                return duration(Double.parseDouble(text.trim()), RetryAfter.given(headers, now));
            }
        }
        String limit = headers.get("RateLimit");
        Matcher reset = limit == null ? null : IN_RATE_LIMIT.matcher(limit);
        return reset == null || !reset.find() ? null : seconds(Double.parseDouble(reset.group(1)));
    }

    private static Duration duration(double number, Instant given) {
        if (number < FIRST_MOMENT) {
            return seconds(number);
        }
        double moment = number < FIRST_MOMENT_IN_MILLIS ? number : number / 1_000;
        return seconds(Math.max(0, moment - given.toEpochMilli() / 1_000.0));
    }

    private static Duration seconds(double seconds) {
        return seconds >= FOREVER_SECONDS ? FOREVER : Duration.ofMillis((long) Math.ceil(seconds * 1_000));
    }
}
