package io.retrosieve.runtime;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call that has not been made yet. Nothing is sent before {@link #execute}, {@link #enqueue} or {@link #toFuture}, and
 * each of them sends the request anew, so that one call may be made several times, also by several threads at once.
 *
 * <pre>{@code
 * CallEventPage page = telnyx.callEvents().list(query).execute();
 * }</pre>
 *
 * @param <T> what a successful call gives; null where the document has answers with and without a body
 */
public final class ApiCall<T extends @Nullable Object> {
    private final Attempts<?, T> attempts;

    ApiCall(Attempts<?, T> attempts) {
        this.attempts = attempts;
    }

    /**
     * Sends the request and waits for the answer. Not for Android's main thread.
     *
     * @throws TransportException if no complete answer came
     * @throws ApiException if the server answered with an error
     * @throws DecodingException if the answer is not what the specification says
     */
    public T execute() {
        return attempts.execute();
    }

    /**
     * Sends the request and hands the outcome to the callback. A process that has nothing else to do does not wait for it,
     * unless the app's own OkHttp does.
     */
    public Cancellation enqueue(ApiCallback<? super T> callback) {
        Objects.requireNonNull(callback, "The callback must not be null");
        return attempts.enqueue(callback);
    }

    /**
     * Sends the request; the future gets the outcome, a failure as the exceptions that {@link #execute} throws. Cancelling
     * this future (not one derived from it) ends the call. It is completed where callbacks come: on Android that is the
     * main thread, which therefore must not wait for it.
     *
     * <p>For Android 24 and later: before that there is no {@link CompletableFuture}, and core library desugaring has none.
     */
    public CompletableFuture<T> toFuture() {
        CallFuture<T> future = new CallFuture<>();
        future.startedAs(enqueue(future));
        return future;
    }

    /**
     * The same call for those who want status and headers of the answer too.
     *
     * <pre>{@code
     * ApiResponse<CallEventPage> response = telnyx.callEvents().list(query).withResponse().execute();
     * response.header("X-RateLimit-Remaining"); // "99"
     * response.value().getData();
     * }</pre>
     */
    public ApiCall<ApiResponse<T>> withResponse() {
        return new ApiCall<>(attempts.withResponse());
    }
}
