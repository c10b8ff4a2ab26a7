package io.retrosieve.runtime;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Makes a call of Retrofit, as often as it is asked to, and each time as often as its retry policy allows.
 *
 * @param <W> what Retrofit gives
 * @param <T> what the caller gets
 */
final class Attempts<W, T extends @Nullable Object> {
    private final Call<W> call;
    private final Outcomes<W, T> outcomes;
    final CallContext context;
    final CallSettings settings;

    Attempts(Call<W> call, Outcomes<W, T> outcomes, CallContext context, CallSettings settings) {
        this.call = call;
        this.outcomes = outcomes;
        this.context = context;
        this.settings = settings;
    }

    Attempts<W, T> with(CallSettings others) {
        return new Attempts<>(call, outcomes, context, others);
    }

    Attempts<W, ApiResponse<T>> withResponse() {
        return new Attempts<>(call, outcomes.withResponse(), context, settings);
    }

    T execute() {
        CallRun run = new CallRun(context, settings);
        while (true) {
            if (run.deadline.isOver()) {
                throw run.expired(call);
            }
            Call<W> fresh = call.clone();
            run.begin();
            RuntimeException failure;
            try {
                T value = outcomes.valueOf(fresh, executeInTime(fresh, run.deadline));
                run.succeeded(fresh);
                return value;
            } catch (IOException | RuntimeException e) {
                failure = outcomes.failureOf(fresh, e);
            }
            long wait = run.failed(failure, fresh);
            if (wait < 0) {
                throw run.outcome(failure, fresh);
            }
            sleep(wait, run);
        }
    }

    private retrofit2.Response<W> executeInTime(Call<W> fresh, Deadline deadline) throws IOException {
        Timing.Alarm alarm = deadline.isSet()
                ? context.timing.schedule(fresh::cancel, deadline.remainingNanos())
                : Timing.Alarm.NONE;
        try {
            return fresh.execute();
        } finally {
            alarm.cancel();
        }
    }

    private void sleep(long nanos, CallRun run) {
        try {
            context.timing.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw run.interrupted(call);
        }
    }

    /** @param delivery where the callback gets the outcome */
    Cancellation start(ApiCallback<? super T> callback, Executor delivery) {
        AsyncRun<W, T> started = new AsyncRun<>(this, new Delivery<>(callback, delivery));
        started.attempt();
        return started;
    }

    CallRun run() {
        return new CallRun(context, settings);
    }

    Call<W> fresh() {
        return call.clone();
    }

    Outcomes<W, T> outcomes() {
        return outcomes;
    }
}
