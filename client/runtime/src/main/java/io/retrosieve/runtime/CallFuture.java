package io.retrosieve.runtime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A future whose cancellation ends the HTTP call. */
final class CallFuture<T extends @Nullable Object> extends CompletableFuture<T> implements ApiCallback<T> {
    private volatile @Nullable Cancellation call;

    void startedAs(Cancellation cancellation) {
        call = cancellation;
    }

    @Override
    public void onSuccess(T value) {
        if (!complete(value)) {
            Outcomes.drop(value);
        }
    }

    @Override
    public void onFailure(RuntimeException failure) {
        completeExceptionally(failure);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        Cancellation started = call;
        if (started != null) { // always, once toFuture() has returned
            started.cancel();
        }
        return super.cancel(mayInterruptIfRunning);
    }
}
