package io.retrosieve.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The moment at which one call, or all calls of a walk over pages, must have ended. Immutable; may be shared. */
final class Deadline {
    /** No deadline at all. */
    static final Deadline NEVER = new Deadline(null, 0);

    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 2);

    private final @Nullable Timing timing;
    private final long at;

    private Deadline(@Nullable Timing timing, long at) {
        this.timing = timing;
        this.at = at;
    }

    /** So long from now. */
    static Deadline after(Duration duration, Timing timing) {
        long nanos = duration.compareTo(LONGEST) < 0 ? duration.toNanos() : LONGEST.toNanos();
        return new Deadline(timing, timing.nanoTime() + nanos);
    }

    /** Whichever comes first. */
    static Deadline sooner(Deadline one, Deadline other) {
        return one.remainingNanos() <= other.remainingNanos() ? one : other;
    }

    boolean isSet() {
        return timing != null;
    }

    /** Negative once it has passed. */
    long remainingNanos() {
        return timing == null ? Long.MAX_VALUE : at - timing.nanoTime();
    }

    boolean isOver() {
        return remainingNanos() <= 0;
    }
}
