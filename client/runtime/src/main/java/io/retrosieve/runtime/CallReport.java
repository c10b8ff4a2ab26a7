package io.retrosieve.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt, or of a call with all its attempts; see {@link CallListener}. It has no credentials, and nothing
 * of what was asked for: only the names of the parameters, unless the listener was added by
 * {@link ApiClientBuilder#listenerWithValues}. Immutable.
 */
public final class CallReport {
    /** How an attempt or call ended. */
    public enum Outcome {
        /** The caller gets a value. */
        SUCCEEDED,
        /** It failed; an attempt may be followed by another one. */
        FAILED,
        /** The caller cancelled it. */
        CANCELLED
    }

    private final Asked asked;
    private final Builder end;

    private CallReport(Asked asked, Builder end) {
        this.asked = asked;
        this.end = end;
    }

    /** Method and path as in the document: {@code GET /call_events/{id}}. */
    public String operation() {
        return asked.operation;
    }

    /**
     * The name of the Retrofit interface's method: {@code listCallEvents}, or what a shrinker made of it. Empty if there is
     * none.
     */
    public String operationId() {
        return asked.operationId;
    }

    /**
     * By what was asked, without what was asked for: {@code leg_id=eq, occurred_at=gte, page[size]}. Names of parameters may
     * be the caller's own in {@code metadata[name]} and {@code unspecified(name, ..)}.
     */
    public String filters() {
        return asked.filters;
    }

    /**
     * Path and query as they were sent, decoded: {@code /v2/call_events?filter[from]=+18005550101}. Null unless the listener
     * was added by {@link ApiClientBuilder#listenerWithValues}. Never has credentials.
     */
    public @Nullable String target() {
        return asked.target;
    }

    /** How it ended. */
    public Outcome outcome() {
        return end.outcome;
    }

    /** Which attempt this was, from 1; of a call how many there were. */
    public int attempts() {
        return end.attempts;
    }

    /** How long this attempt took, or the call with all attempts and waits. */
    public Duration duration() {
        return end.duration;
    }

    /** The HTTP status of the last answer, also if its body failed; 0 if there is none. */
    public int status() {
        return end.answer == null ? 0 : end.answer.status();
    }

    /** What the API's owner finds this request by; null if the server gave none. */
    public @Nullable String requestId() {
        return end.answer == null ? null : end.answer.requestId();
    }

    /** What the caller gets, or would get if no other attempt followed; null unless it failed. */
    public @Nullable RuntimeException failure() {
        return end.failure;
    }

    /** The wait before the next attempt; null if none follows. */
    public @Nullable Duration retryDelay() {
        return end.retryDelay;
    }

    /** {@code GET /call_events [leg_id=eq] attempt 1: 503 in 12 ms, again in 310 ms (request id 7f3a)}. */
    @Override
    public String toString() {
        String what = end.whole ? "ended after attempt " : "attempt ";
        String again = end.retryDelay == null ? "" : ", again in " + end.retryDelay.toMillis() + " ms";
        String id = requestId() == null ? "" : " (request id " + requestId() + ")";
        return asked.operation + " [" + asked.filters + "] " + what + end.attempts + ": " + result() + " in "
                + end.duration.toMillis() + " ms" + again + id;
    }

    private String result() {
        boolean told = end.answer != null && (end.failure == null || end.failure instanceof ApiException);
        if (told) {
            return String.valueOf(status());
        }
        return end.failure == null ? "cancelled" : nameOf(end.failure);
    }

    private static String nameOf(RuntimeException failure) {
        Throwable cause = failure.getCause();
        String name = failure.getClass().getSimpleName();
        return cause == null ? name : name + " by " + cause.getClass().getSimpleName();
    }

    /** What a request asks, as much of it as a listener may know. */
    static final class Asked {
        private final String operation;
        private final String operationId;
        private final String filters;
        private final @Nullable String target;

        Asked(String operation, String operationId, String filters, @Nullable String target) {
            this.operation = operation;
            this.operationId = operationId;
            this.filters = filters;
            this.target = target;
        }
    }

    /** How it ended. */
    static final class Builder {
        private final Outcome outcome;
        private final int attempts;
        private final Duration duration;
        private @Nullable Answer answer;
        private @Nullable RuntimeException failure;
        private @Nullable Duration retryDelay;
        private boolean whole;

        Builder(Outcome outcome, int attempts, Duration duration) {
            this.outcome = outcome;
            this.attempts = attempts;
            this.duration = duration;
        }

        Builder failure(@Nullable RuntimeException thrown) {
            failure = thrown;
            return this;
        }

        Builder retryIn(long nanos) {
            retryDelay = nanos < 0 ? null : Duration.ofNanos(nanos);
            return this;
        }

        Builder whole() {
            whole = true;
            return this;
        }

        CallReport build(Asked asked, @Nullable Answer last) {
            answer = last;
            return new CallReport(asked, this);
        }
    }
}
