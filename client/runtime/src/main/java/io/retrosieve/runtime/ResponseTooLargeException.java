package io.retrosieve.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The server reported success, but the body is larger than {@link ApiClientBuilder#maxResponseSize} allows. What came of it
 * is dropped, and the call is not retried. A page that is too large may be asked for in smaller ones.
 */
public final class ResponseTooLargeException extends RetrosieveException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String requestId;
    private final long limit;

    ResponseTooLargeException(String call, Answer answer, LimitedBody.Overflow overflow) {
        super(call + " was answered " + answer + ", but " + overflow.getMessage(), null);
        this.status = answer.status();
        this.requestId = answer.requestId();
        this.limit = overflow.limit;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What the API's owner finds this request by; null if the server gave none. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** How many bytes were allowed. */
    public long limit() {
        return limit;
    }
}
