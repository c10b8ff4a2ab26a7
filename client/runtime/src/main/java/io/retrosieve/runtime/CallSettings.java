package io.retrosieve.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a call may take, and who watches it. Immutable. */
final class CallSettings {
    private static final Duration DEFAULT_DEADLINE = Duration.ofMinutes(2);

    /** Of a client that was told nothing. */
    static final CallSettings DEFAULTS =
            new CallSettings(RetryPolicy.defaults(), DEFAULT_DEADLINE, Deadline.NEVER, Collections.emptyList());

    final RetryPolicy retries;
    private final Duration duration;
    private final Deadline moment;
    private final List<AttemptListener> listeners;

    private CallSettings(RetryPolicy retries, Duration duration, Deadline moment, List<AttemptListener> listeners) {
        this.retries = retries;
        this.duration = duration;
        this.moment = moment;
        this.listeners = listeners;
    }

    CallSettings withRetries(RetryPolicy policy) {
        return new CallSettings(policy, duration, moment, listeners);
    }

    /** @param most how long each execution may take; zero for no limit */
    CallSettings withDeadline(Duration most) {
        return new CallSettings(retries, most, moment, listeners);
    }

    /** When all executions must have ended, those together that have the same deadline. */
    CallSettings withDeadlineAt(Deadline deadline) {
        return new CallSettings(retries, duration, Deadline.sooner(moment, deadline), listeners);
    }

    CallSettings observedBy(AttemptListener listener) {
        List<AttemptListener> all = new ArrayList<>(listeners);
        all.add(listener);
        return new CallSettings(retries, duration, moment, all);
    }

    /** Of an execution that begins now. */
    Deadline deadline(Timing timing) {
        return duration.isZero() ? moment : Deadline.sooner(moment, Deadline.after(duration, timing));
    }

    void failed(int attempt, RuntimeException failure, long retryInNanos) {
        for (AttemptListener listener : listeners) {
            listener.failed(attempt, failure, retryInNanos);
        }
    }
}
