package io.retrosieve.runtime;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What all calls of a client have spent on retries. A retry costs ten times what a success without one brings back, and one
 * that helped costs nothing: so in an outage retries add a fixed number of requests, and then a tenth of what succeeds.
 */
final class RetryBudget {
    private static final int COST = 10;
    private static final int GAIN = 1;

    private final AtomicInteger spent = new AtomicInteger();

    /** Pays for a retry, if not so much has been spent already that {@code limit} retries cost. */
    boolean pay(int limit) {
        while (true) {
            int before = spent.get();
            if (before + (long) COST > limit * (long) COST) {
                return false;
            }
            if (spent.compareAndSet(before, before + COST)) {
                return true;
            }
        }
    }

    void refund() {
        bringBack(COST);
    }

    void gain() {
        bringBack(GAIN);
    }

    private void bringBack(int amount) {
        while (true) {
            int before = spent.get();
            int after = Math.max(0, before - amount);
            if (before == after || spent.compareAndSet(before, after)) {
                return;
            }
        }
    }
}
