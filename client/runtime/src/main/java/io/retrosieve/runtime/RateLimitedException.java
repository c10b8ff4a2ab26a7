package io.retrosieve.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Too many requests: status 429. */
public final class RateLimitedException extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String retryAfter;
    private final @Nullable Duration retryAfterDuration;

    RateLimitedException(ErrorAnswer error) {
        super(error);
        this.retryAfter = error.answer.retryAfter();
        this.retryAfterDuration = error.answer.retryAfterDuration();
    }

    /** The header {@code Retry-After} as it came, seconds or an HTTP date; null if the server gave none. */
    public @Nullable String retryAfter() {
        return retryAfter;
    }

    /**
     * How long to wait, counted from the answer; zero if the moment has passed. A date is held against the answer's own
     * {@code Date}, so that a wrong clock here does no harm. Null if the server gave no {@code Retry-After}, or one that is
     * neither seconds nor an HTTP date.
     */
    public @Nullable Duration retryAfterDuration() {
        return retryAfterDuration;
    }
}
