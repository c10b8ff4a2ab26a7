package io.retrosieve.runtime;

import java.time.Duration;

/** How long to wait before another attempt. */
final class Backoff {
    private static final int MOST_DOUBLINGS = 40; // more than it takes from a microsecond to a week

    private Backoff() {}

    /**
     * Anything from nothing to a bound that doubles with each retry, so that callers who failed together do not come back
     * together; for the same reason that is added to what the server asked for.
     */
    static long nanos(RetryPolicy policy, int retry, Duration asked, double random) {
        return asked.toNanos() + (long) (random * boundNanos(policy, retry));
    }

    private static long boundNanos(RetryPolicy policy, int retry) {
        double doubled = (double) policy.baseDelay().toNanos() * Math.pow(2, Math.min(retry - 1, MOST_DOUBLINGS));
        return (long) Math.min(doubled, (double) policy.maxDelay().toNanos());
    }
}
