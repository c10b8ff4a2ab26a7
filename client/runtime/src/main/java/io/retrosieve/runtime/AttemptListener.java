package io.retrosieve.runtime;

/** Sees each attempt of a call that fails, on the thread where it does. */
interface AttemptListener {
    /** There is no retry. */
    long NO_RETRY = -1;

    /**
     * An attempt has failed.
     *
     * @param attempt from 1
     * @param failure what the caller would get if there were no retry
     * @param retryInNanos how long the wait is that begins now, or {@link #NO_RETRY}
     */
    void failed(int attempt, RuntimeException failure, long retryInNanos);
}
