package io.retrosieve.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which calls fail. */
final class FailurePlan {
    private final Deque<Failure> next = new ArrayDeque<>();
    private @Nullable Failure regular;
    private int period;
    private int calls;

    synchronized void next(Failure failure, int times) {
        Objects.requireNonNull(failure, "The failure must not be null");
        if (times < 1) {
            throw new IllegalArgumentException(
                    "A failure must happen once or more, but was to happen " + times + " times");
        }
        for (int i = 0; i < times; i++) {
            next.add(failure);
        }
    }

    synchronized void every(int newPeriod, Failure failure) {
        Objects.requireNonNull(failure, "The failure must not be null");
        if (newPeriod < 1) {
            throw new IllegalArgumentException("Every first call or more can fail, not every " + newPeriod + "th");
        }
        period = newPeriod;
        regular = failure;
        calls = 0;
    }

    synchronized void clear() {
        next.clear();
        regular = null;
    }

    /** How the call that comes now fails; null if it does not. */
    synchronized @Nullable Failure take() {
        calls++;
        @Nullable Failure planned = next.poll();
        if (planned != null) {
            return planned;
        }
        return regular != null && calls % period == 0 ? regular : null;
    }
}
