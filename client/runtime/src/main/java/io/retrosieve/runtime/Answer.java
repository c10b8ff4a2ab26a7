package io.retrosieve.runtime;

import java.time.Duration;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Status and headers of an answer, without its body. */
final class Answer {
    private static final String[] REQUEST_ID_HEADERS = {
        "x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id", "x-correlation-id"
    };

    private final int status;
    private final Headers headers;

    private Answer(int status, Headers headers) {
        this.status = status;
        this.headers = headers;
    }

    static Answer of(Response response) {
        return new Answer(response.code(), response.headers());
    }

    int status() {
        return status;
    }

    Headers headers() {
        return headers;
    }

    @Nullable
    String requestId() {
        for (String name : REQUEST_ID_HEADERS) {
            String id = headers.get(name);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    @Nullable
    String retryAfter() {
        return headers.get(RetryAfter.HEADER);
    }

    @Nullable
    Duration retryAfterDuration() {
        return RetryAfter.in(headers);
    }

    /** For messages: {@code 503 (request id 7f3a)}. */
    @Override
    public String toString() {
        String id = requestId();
        return id == null ? String.valueOf(status) : status + " (request id " + id + ")";
    }
}
