package io.retrosieve.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call failed: {@link TransportException} without an answer, {@link ApiException} with an answer that reports an error,
 * {@link DecodingException} with an answer that is not what the specification says, {@link PagingException} with pages
 * that do not fit together, {@link FilterMismatchException} with items that were not asked for.
 *
 * <p>No message holds a query string, which may have telephone numbers in it, or the API key.
 */
public abstract class RetrosieveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private int attempts = 1;

    RetrosieveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** How often the request was sent: more than once if it was retried, see {@link RetryPolicy}. */
    public final int attempts() {
        return attempts;
    }

    final void after(int attempts) {
        this.attempts = attempts;
    }
}
