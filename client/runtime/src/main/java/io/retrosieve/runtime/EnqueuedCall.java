package io.retrosieve.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** Turns what Retrofit calls back with into values and failures. */
final class EnqueuedCall<W, T extends @Nullable Object> implements Callback<W>, Cancellation {
    private final Call<W> call;
    private final Outcomes<W, T> outcomes;
    private final ApiCallback<? super T> callback;
    private volatile boolean cancelled;

    EnqueuedCall(Call<W> call, Outcomes<W, T> outcomes, ApiCallback<? super T> callback) {
        this.call = call;
        this.outcomes = outcomes;
        this.callback = callback;
    }

    @Override
    public void onResponse(Call<W> answered, Response<W> response) {
        T value;
        try {
            value = outcomes.valueOf(call, response);
        } catch (IOException | RetrosieveException | BodyFault e) {
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
    public void onFailure(Call<W> failed, Throwable cause) {
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
