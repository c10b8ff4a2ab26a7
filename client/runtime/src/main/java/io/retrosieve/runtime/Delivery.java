package io.retrosieve.runtime;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The way of an outcome to its callback, which a cancellation closes. */
final class Delivery<T extends @Nullable Object> {
    private final ApiCallback<? super T> callback;
    private final Executor executor;
    private volatile boolean cancelled;

    Delivery(ApiCallback<? super T> callback, Executor executor) {
        this.callback = callback;
        this.executor = executor;
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Whether it is cancelled is looked at where callbacks come: there it holds for good once it holds. */
    void success(T value) {
        executor.execute(() -> {
            if (cancelled) {
                Outcomes.drop(value);
            } else {
                callback.onSuccess(value);
            }
        });
    }

    void failure(RuntimeException failure) {
        executor.execute(() -> {
            if (!cancelled) {
                callback.onFailure(failure);
            }
        });
    }
}
