package io.retrosieve.runtime;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A page on its way. No {@link java.util.concurrent.CompletableFuture}: Android has that since version 24 only. */
final class RunningPage<P> implements ApiCallback<P> {
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Cancellation call;
    private @Nullable ApiCallback<? super P> waiting;
    private @Nullable P page;
    private @Nullable RuntimeException failure;
    private boolean failureTold;
    private boolean cancelled;

    private RunningPage() {}

    /** Asks for the page now. */
    static <P> RunningPage<P> of(ApiCall<P> call) {
        RunningPage<P> page = new RunningPage<>();
        page.startedAs(call.start(page));
        return page;
    }

    private synchronized void startedAs(Cancellation started) {
        call = started;
    }

    @Override
    public void onSuccess(P value) {
        end(value, null);
    }

    @Override
    public void onFailure(RuntimeException thrown) {
        end(null, thrown);
    }

    private void end(@Nullable P value, @Nullable RuntimeException thrown) {
        ApiCallback<? super P> told;
        synchronized (this) {
            page = value;
            failure = thrown;
            told = waiting;
            ended.countDown();
        }
        tell(told);
    }

    /** Waits for it. */
    P await() throws InterruptedException {
        ended.await();
        return result();
    }

    private synchronized P result() {
        if (failure != null) {
            failureTold = true;
            throw failure;
        }
        P came = page;
        if (came == null) {
            throw new IllegalStateException("The page was cancelled");
        }
        return came;
    }

    /** Whether nothing more is to be had of it. A failure that nobody has been told of yet is: it may have come early. */
    synchronized boolean isSpent() {
        return failureTold || cancelled;
    }

    /** Tells the callback, at once if the page is here already. */
    void tellTo(ApiCallback<? super P> callback) {
        synchronized (this) {
            waiting = callback;
            if (ended.getCount() > 0) {
                return;
            }
        }
        tell(callback);
    }

    private void tell(@Nullable ApiCallback<? super P> callback) {
        if (callback == null || isCancelled()) {
            return;
        }
        P came;
        RuntimeException thrown;
        synchronized (this) {
            came = page;
            thrown = failure;
            failureTold |= thrown != null;
        }
        if (thrown != null) {
            callback.onFailure(thrown);
        } else if (came != null) {
            callback.onSuccess(came);
        }
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    /** Nobody is told any more. */
    void cancel() {
        Cancellation started;
        synchronized (this) {
            cancelled = true;
            started = call;
            ended.countDown();
        }
        if (started != null) {
            started.cancel();
        }
    }
}
