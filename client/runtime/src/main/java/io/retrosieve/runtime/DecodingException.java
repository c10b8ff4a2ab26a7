package io.retrosieve.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The server reported success, but the body is not what the specification says: a required field is missing, a value has
 * another type, the JSON is cut off, there is no JSON at all.
 */
public final class DecodingException extends RetrosieveException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String requestId;
    private final @Nullable String path;

    DecodingException(String call, Answer answer, BodyFault fault) {
        super(message(call, answer, fault), fault.getCause());
        this.status = answer.status();
        this.requestId = answer.requestId();
        this.path = fault.path();
    }

    private static String message(String call, Answer answer, BodyFault fault) {
        return call + " was answered " + answer + ", but the body is not what the specification says: "
                + fault.getMessage();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What the API's owner finds this request by; null if the server gave none. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** Where in the body the fault is, as JSON path: {@code $.data[0].call_leg_id}. Null if the body is no JSON. */
    public @Nullable String path() {
        return path;
    }
}
