package io.retrosieve.runtime;

/**
 * Sees what becomes of a client's calls, for logs and metrics.
 *
 * <pre>{@code
 * TelnyxClient.builder().apiKey(key).listener(report -> log.info("{}", report)).build();
 * // GET /call_events [leg_id=eq, occurred_at=gte] attempt 1: 503 in 12 ms, again in 310 ms (request id 7f3a)
 * // GET /call_events [leg_id=eq, occurred_at=gte] attempt 2: 200 in 48 ms (request id 7f3b)
 * }</pre>
 *
 * <p>It is called on the thread on which the attempt or call ends, by many at once: so it must be safe for use by several
 * threads, and not take long. What it throws is logged by {@link java.util.logging.Logger} and does not concern the call.
 */
public interface CallListener {
    /** An attempt ended, with an answer or without. */
    void attemptEnded(CallReport attempt);

    /**
     * A call ended, after one attempt or several, or before the first one if its deadline was over. On Android that is not
     * yet the main thread. Nothing happens here unless it is overridden.
     */
    default void callEnded(CallReport call) {}
}
