package io.retrosieve.runtime;

/** Ends a call that was started by {@link ApiCall#enqueue}. Safe for use by several threads. */
public interface Cancellation {
    /**
     * Ends the call if it still runs, an attempt or the wait for the next one. Once this has returned on the thread on which callbacks come, the callback is not
     * called any more. Further cancellations do nothing.
     */
    void cancel();

    /** Whether {@link #cancel} was called. */
    boolean isCancelled();
}
