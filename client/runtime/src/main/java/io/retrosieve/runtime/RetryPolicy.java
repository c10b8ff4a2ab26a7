package io.retrosieve.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a request is sent again, how often, and after what wait. A client has {@link #defaults} unless it is told otherwise.
 *
 * <pre>{@code
 * TelnyxClient telnyx = TelnyxClient.builder()
 *         .apiKey(key)
 *         .retries(RetryPolicy.builder().maxAttempts(6).maxServerDelay(Duration.ofMinutes(5)).build())
 *         .build();
 *
 * telnyx.callEvents().list(query).withRetries(RetryPolicy.none()).execute(); // sent once
 * }</pre>
 *
 * <p>Retried are failures that pass: no connection, one that broke, a timeout, a body that broke off, and the statuses 408,
 * 429 and 5xx. Not a certificate that is no good, a redirect that goes in circles, an answer that is not what the document
 * says, or anything once a streamed body was handed on. And only requests that may be sent twice: GET, HEAD, PUT, DELETE,
 * OPTIONS and TRACE, and any with an {@code Idempotency-Key} header.
 *
 * <p>Before retry <i>n</i> passes a random time between zero and {@code baseDelay * 2^(n-1)}, at most {@code maxDelay}. If
 * the server says when to come back, that time passes first: {@code Retry-After} in seconds or as a date, which is held
 * against the answer's own {@code Date}, and with 429 {@code RateLimit-Reset}, {@code X-RateLimit-Reset} and the like in
 * seconds or as Unix time. A server that asks for more than {@code maxServerDelay} is not asked again: the call fails at once.
 *
 * <p>All calls of a client share a budget, so that an outage does not multiply what they send: once {@link Builder#budget}
 * retries have failed, a retry is made for every ten calls that succeed without. Retries that the server itself asked for
 * by telling a time are not counted.
 *
 * <p>Immutable.
 */
public final class RetryPolicy {
    private static final RetryPolicy DEFAULTS = new Builder().build();
    private static final RetryPolicy NONE = DEFAULTS.toBuilder().maxAttempts(1).build();

    private final int maxAttempts;
    private final Duration baseDelay;
    private final Duration maxDelay;
    private final Duration maxServerDelay;
    private final int budget;
    private final StatusSet statuses;
    private final boolean connectionErrors;
    private final boolean everyMethod;

    private RetryPolicy(Builder builder) {
        this.maxAttempts = builder.maxAttempts;
        this.baseDelay = builder.baseDelay;
        this.maxDelay = builder.maxDelay;
        this.maxServerDelay = builder.maxServerDelay;
        this.budget = builder.budget;
        this.statuses = builder.statuses;
        this.connectionErrors = builder.connectionErrors;
        this.everyMethod = builder.everyMethod;
    }

    /**
     * At most 4 attempts, waits of up to 0.5, 1 and 2 seconds between them, up to a minute if the server asks for it, a
     * budget of 50 retries.
     */
    public static RetryPolicy defaults() {
        return DEFAULTS;
    }

    /** Every request is sent once. */
    public static RetryPolicy none() {
        return NONE;
    }

    /** Begins with {@link #defaults}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Begins with this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** How often a request is sent at most, the first time included. */
    public int maxAttempts() {
        return maxAttempts;
    }

    /** The longest wait before the first retry. */
    public Duration baseDelay() {
        return baseDelay;
    }

    /** The longest wait before any retry, on top of what a server asks for. */
    public Duration maxDelay() {
        return maxDelay;
    }

    /** The longest wait that a server may ask for. */
    public Duration maxServerDelay() {
        return maxServerDelay;
    }

    /** How many retries of all calls of a client may fail before they have to be earned. */
    public int budget() {
        return budget;
    }

    /** Whether an answer with this status is a reason to try again. */
    public boolean retries(int status) {
        return statuses.has(status);
    }

    /** Whether it is a reason to try again that no complete answer came. */
    public boolean retriesConnectionErrors() {
        return connectionErrors;
    }

    /** Whether requests that may do something twice are sent again too. */
    public boolean retriesEveryMethod() {
        return everyMethod;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryPolicy && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** All of it: policies are equal if their texts are. */
    @Override
    public String toString() {
        return "RetryPolicy{maxAttempts=" + maxAttempts + ", baseDelay=" + baseDelay + ", maxDelay=" + maxDelay
                + ", maxServerDelay=" + maxServerDelay + ", budget=" + budget + ", statuses=" + statuses
                + ", connectionErrors=" + connectionErrors + ", everyMethod=" + everyMethod + "}";
    }

    /** Makes a policy. Not for several threads at once. */
    public static final class Builder {
        private int maxAttempts = 4;
        private Duration baseDelay = Duration.ofMillis(500);
        private Duration maxDelay = Duration.ofSeconds(20);
        private Duration maxServerDelay = Duration.ofMinutes(1);
        private int budget = 50;
        private StatusSet statuses = StatusSet.of(408, 429).andServerErrors();
        private boolean connectionErrors = true;
        private boolean everyMethod;

        private Builder() {}

        private Builder(RetryPolicy policy) {
            maxAttempts = policy.maxAttempts;
            baseDelay = policy.baseDelay;
            maxDelay = policy.maxDelay;
            maxServerDelay = policy.maxServerDelay;
            budget = policy.budget;
            statuses = policy.statuses;
            connectionErrors = policy.connectionErrors;
            everyMethod = policy.everyMethod;
        }

        /** How often a request is sent at most, the first time included; 4 if not set, 1 for no retries. */
        public Builder maxAttempts(int maxAttempts) {
            this.maxAttempts = atLeast(1, "maxAttempts", maxAttempts);
            return this;
        }

        /** The longest wait before the first retry; half a second if not set, zero for none. */
        public Builder baseDelay(Duration delay) {
            this.baseDelay = Timeouts.checked("baseDelay", delay);
            return this;
        }

        /** What the longest wait grows to from retry to retry; 20 seconds if not set. */
        public Builder maxDelay(Duration delay) {
            this.maxDelay = Timeouts.checked("maxDelay", delay);
            return this;
        }

        /** The longest wait that a server may ask for; a minute if not set. If it asks for more the call fails at once. */
        public Builder maxServerDelay(Duration delay) {
            this.maxServerDelay = Timeouts.checked("maxServerDelay", delay);
            return this;
        }

        /**
         * How many retries of all calls of a client may fail before they have to be earned, one by ten calls that succeed
         * without; 50 if not set.
         */
        public Builder budget(int retries) {
            this.budget = atLeast(0, "budget", retries);
            return this;
        }

        /** The statuses to retry, instead of 408, 429 and 5xx: {@code statuses(429, 503)}. None without arguments. */
        public Builder statuses(int... statuses) {
            this.statuses = StatusSet.of(statuses);
            return this;
        }

        /** Whether to try again when no complete answer came; so it is if not set. */
        public Builder connectionErrors(boolean retried) {
            this.connectionErrors = retried;
            return this;
        }

        /**
         * Whether to send POST, PATCH and others again too. For operations of which it is known that they do no harm when
         * they are done twice: the answer that did not come may have been a success.
         */
        public Builder everyMethod(boolean retried) {
            this.everyMethod = retried;
            return this;
        }

        /** The policy. */
        public RetryPolicy build() {
            return new RetryPolicy(this);
        }

        private static int atLeast(int least, String name, int value) {
            if (value < least) {
                throw new IllegalArgumentException(name + " must be at least " + least + ", but was " + value);
            }
            return value;
        }
    }
}
