package io.retrosieve.runtime;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import retrofit2.Call;

/**
 * A call that has not been made yet. Nothing is sent before {@link #execute}, {@link #enqueue} or {@link #toFuture}, and
 * each of them sends the request anew, so that one call may be made several times, also by several threads at once.
 *
 * <pre>{@code
 * CallEventPage page = telnyx.callEvents().list(query).execute();
 * }</pre>
 *
 * @param <T> what a successful call gives
 */
public final class ApiCall<T> {
    private final Call<T> call;
    private final Outcomes<T> outcomes;

    ApiCall(Call<T> call, Outcomes<T> outcomes) {
        this.call = call;
        this.outcomes = outcomes;
    }

    /**
     * Sends the request and waits for the answer. Not for Android's main thread.
     *
     * @throws TransportException if no complete answer came
     * @throws ApiException if the server answered with an error
     * @throws DecodingException if the answer is not what the specification says
     */
    public T execute() {
        Call<T> fresh = call.clone();
        try {
            return outcomes.valueOf(fresh, fresh.execute());
        } catch (IOException | BodyFault e) {
            throw outcomes.failureOf(fresh, e);
        }
    }

    /**
     * Sends the request and hands the outcome to the callback. A process that has nothing else to do does not wait for it,
     * unless the app's own OkHttp does.
     */
    public Cancellation enqueue(ApiCallback<? super T> callback) {
        Objects.requireNonNull(callback, "The callback must not be null");
        Call<T> fresh = call.clone();
        EnqueuedCall<T> enqueued = new EnqueuedCall<>(fresh, outcomes, callback);
        fresh.enqueue(enqueued);
        return enqueued;
    }

    /**
     * Sends the request; the future gets the outcome, a failure as the exceptions that {@link #execute} throws. Cancelling
     * this future (not one derived from it) ends the call. It is completed where callbacks come: on Android that is the
     * main thread, which therefore must not wait for it.
     */
    public CompletableFuture<T> toFuture() {
        CallFuture<T> future = new CallFuture<>();
        future.startedAs(enqueue(future));
        return future;
    }
}
