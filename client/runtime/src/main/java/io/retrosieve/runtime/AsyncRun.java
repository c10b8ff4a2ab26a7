package io.retrosieve.runtime;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * One execution that no thread waits for. Each step leads to the next one: an attempt, its failure, a wait, an attempt.
 * The first of outcome, deadline and cancellation ends it, and what comes after that is dropped.
 */
final class AsyncRun<W, T extends @Nullable Object> implements Callback<W>, Cancellation {
    private final Attempts<W, T> attempts;
    private final CallContext context;
    private final Outcomes<W, T> outcomes;
    private final Delivery<T> delivery;
    private final CallRun run;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Call<W> current;
    private volatile Timing.Alarm alarm = Timing.Alarm.NONE;

    AsyncRun(Attempts<W, T> attempts, Delivery<T> delivery) {
        this.attempts = attempts;
        this.context = attempts.context;
        this.outcomes = attempts.outcomes();
        this.delivery = delivery;
        this.run = attempts.run();
        this.current = attempts.fresh();
    }

    void attempt() {
        if (run.deadline.isOver()) {
            expire();
            return;
        }
        Call<W> fresh = attempts.fresh();
        current = fresh;
        run.begin();
        if (run.deadline.isSet()) {
            alarm(this::expire, run.deadline.remainingNanos());
        }
        if (!ended.get()) { // else it ended before it could know of this attempt
            fresh.enqueue(this);
        }
    }

    @Override
    public void onResponse(Call<W> answered, Response<W> response) {
        T value;
        try {
            value = outcomes.valueOf(current, response);
        } catch (IOException | RuntimeException e) {
            onFailure(answered, e);
            return;
        }
        alarm.cancel();
        if (ended.compareAndSet(false, true)) {
            run.succeeded(current);
            delivery.success(value);
        } else {
            Outcomes.drop(value);
        }
    }

    @Override
    public void onFailure(Call<W> failed, Throwable cause) {
        alarm.cancel();
        if (ended.get()) {
            return;
        }
        RuntimeException failure = outcomes.failureOf(current, cause);
        long wait = run.failed(failure, current);
        if (wait >= 0) {
            alarm(this::attempt, wait);
        } else if (ended.compareAndSet(false, true)) {
            delivery.failure(run.outcome(failure, current));
        }
    }

    /** The deadline is here, whatever the attempt is at: it may not even have left OkHttp's queue. */
    private void expire() {
        if (ended.compareAndSet(false, true)) {
            current.cancel();
            context.runOnThread(() -> delivery.failure(run.expired(current)));
        }
    }

    /** One at a time: a task may run, and set the next alarm, before this one is noted. */
    private synchronized void alarm(Runnable task, long nanos) {
        alarm = context.timing.schedule(task, nanos);
        if (ended.get()) { // by somebody who could not know of this alarm
            alarm.cancel();
        }
    }

    @Override
    public void cancel() {
        delivery.cancel();
        boolean first = ended.compareAndSet(false, true);
        alarm.cancel();
        current.cancel();
        if (first) {
            run.cancelled(current);
        }
    }

    @Override
    public boolean isCancelled() {
        return delivery.isCancelled();
    }
}
