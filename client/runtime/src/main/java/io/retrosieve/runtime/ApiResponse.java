package io.retrosieve.runtime;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What a successful call gives, with status and headers of the answer; see {@link ApiCall#withResponse}. Immutable if its
 * value is, as all generated models are.
 *
 * @param <T> what the call gives
 */
public final class ApiResponse<T extends @Nullable Object> {
    private final T value;
    private final Answer answer;

    ApiResponse(T value, Answer answer) {
        this.value = value;
        this.answer = answer;
    }

    /** What {@link ApiCall#execute} gives without it. */
    public T value() {
        return value;
    }

    /** The HTTP status: tells 201 from 200 where the document gives both. */
    public int status() {
        return answer.status();
    }

    /** All headers: {@code headers().values("Link")}. */
    public Headers headers() {
        return answer.headers();
    }

    /** The last header of this name, {@code header("X-RateLimit-Remaining")}; null if there is none. */
    public @Nullable String header(String name) {
        return answer.headers().get(name);
    }

    /** What the API's owner finds this request by; null if the server gave none. */
    public @Nullable String requestId() {
        return answer.requestId();
    }

    /** The status; not the headers, which may hold what is private. */
    @Override
    public String toString() {
        return "ApiResponse " + answer;
    }
}
