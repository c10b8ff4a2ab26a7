package io.retrosieve.runtime;

import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** Turns what Retrofit calls back with into values and failures. */
final class EnqueuedCall<T> implements Callback<T>, Cancellation {
    private final Call<T> call;
    private final Outcomes<T> outcomes;
    private final ApiCallback<? super T> callback;
    private volatile boolean cancelled;

    EnqueuedCall(Call<T> call, Outcomes<T> outcomes, ApiCallback<? super T> callback) {
        this.call = call;
        this.outcomes = outcomes;
        this.callback = callback;
    }

    @Override
    public void onResponse(Call<T> answered, Response<T> response) {
        T value;
        try {
            value = outcomes.valueOf(call, response);
        } catch (RetrosieveException | BodyFault e) {
            onFailure(answered, e);
            return;
        }
        if (cancelled) {
            Outcomes.drop(value);
        } else {
            callback.onSuccess(value);
        }
    }

    @Override
    public void onFailure(Call<T> failed, Throwable cause) {
        if (!cancelled) {
            callback.onFailure(outcomes.failureOf(call, cause));
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        call.cancel();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
