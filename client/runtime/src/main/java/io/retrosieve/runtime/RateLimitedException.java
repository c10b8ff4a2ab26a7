package io.retrosieve.runtime;

import org.jspecify.annotations.Nullable;

/** Too many requests: status 429. */
public final class RateLimitedException extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String retryAfter;

    RateLimitedException(ErrorAnswer error) {
        super(error);
        this.retryAfter = error.answer.retryAfter();
    }

    /** The header {@code Retry-After} as it came, seconds or an HTTP date; null if the server gave none. */
    public @Nullable String retryAfter() {
        return retryAfter;
    }
}
