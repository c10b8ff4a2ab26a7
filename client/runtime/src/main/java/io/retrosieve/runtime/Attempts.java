package io.retrosieve.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Makes a call of Retrofit, as often as it is asked to.
 *
 * @param <W> what Retrofit gives
 * @param <T> what the caller gets
 */
final class Attempts<W, T extends @Nullable Object> {
    private final Call<W> call;
    private final Outcomes<W, T> outcomes;

    Attempts(Call<W> call, Outcomes<W, T> outcomes) {
        this.call = call;
        this.outcomes = outcomes;
    }

    Attempts<W, ApiResponse<T>> withResponse() {
        return new Attempts<>(call, outcomes.withResponse());
    }

    T execute() {
        Call<W> fresh = call.clone();
        try {
            return outcomes.valueOf(fresh, fresh.execute());
        } catch (IOException | BodyFault e) {
            throw outcomes.failureOf(fresh, e);
        }
    }

    Cancellation enqueue(ApiCallback<? super T> callback) {
        Call<W> fresh = call.clone();
        EnqueuedCall<W, T> enqueued = new EnqueuedCall<>(fresh, outcomes, callback);
        fresh.enqueue(enqueued);
        return enqueued;
    }
}
