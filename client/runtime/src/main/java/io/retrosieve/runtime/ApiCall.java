package io.retrosieve.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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
     * Sends the request and waits for the answer. Not for Android's main thread. An interruption ends a wait for a retry at
     * once, and that of an attempt when it next has to do with the network; the thread's flag stays set.
     *
     * @throws TransportException if no complete answer came, {@link DeadlineException} if none came in time
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
        return start(callback, attempts.context.callbacks);
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
     * The same call with another policy than the client's.
     *
     * <pre>{@code
     * telnyx.callEvents().list(query).withRetries(RetryPolicy.none()).execute(); // sent once
     * }</pre>
     */
    public ApiCall<T> withRetries(RetryPolicy policy) {
        Objects.requireNonNull(policy, "The retry policy must not be null");
        return new ApiCall<>(attempts.with(attempts.settings.withRetries(policy)));
    }

    /**
     * The same call with another deadline than the client's: how long each execution may take in all, attempts and the waits
     * between them. Zero for no limit.
     *
     * <pre>{@code
     * telnyx.callEvents().list(query).withDeadline(Duration.ofSeconds(5)).execute();
     * // DeadlineException: GET /v2/call_events got no complete answer before its deadline: 2 attempts in 5.000 s
     * }</pre>
     *
     * @throws IllegalArgumentException if it is negative, or longer than 24 days
     */
    public ApiCall<T> withDeadline(Duration deadline) {
        return new ApiCall<>(attempts.with(attempts.settings.withDeadline(Timeouts.checked("deadline", deadline))));
    }

    /** The same call, ended by a deadline that it shares with others; its own holds too. */
    ApiCall<T> withDeadlineAt(Deadline deadline) {
        return new ApiCall<>(attempts.with(attempts.settings.withDeadlineAt(deadline)));
    }

    /** The same call, with somebody who sees its attempts fail. */
    ApiCall<T> observedBy(AttemptListener listener) {
        return new ApiCall<>(attempts.with(attempts.settings.observedBy(listener)));
    }

    /** As {@link #enqueue}, but the callback is called on the thread on which the call ends, on Android too. */
    Cancellation start(ApiCallback<? super T> callback) {
        return start(callback, Runnable::run);
    }

    /** As {@link #enqueue}, but the callback is called where the executor says; nothing before the outcome goes there. */
    Cancellation start(ApiCallback<? super T> callback, Executor delivery) {
        return attempts.start(callback, delivery);
    }

    /** The clocks of this call's client. */
    Timing timing() {
        return attempts.context.timing;
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
