package io.retrosieve.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** Whether a failed attempt of one execution is followed by another, and when. */
final class Retries {
    private final RetryPolicy policy;
    private final CallContext context;
    private final Deadline deadline;
    private boolean paid;

    Retries(RetryPolicy policy, CallContext context, Deadline deadline) {
        this.policy = policy;
        this.context = context;
        this.deadline = deadline;
    }

    /** What helped costs nothing, and a call that needed no help earns some. */
    void succeeded(int attempt) {
        if (paid) {
            context.budget.refund();
        } else if (attempt == 1) {
            context.budget.gain();
        }
    }

    /** How long to wait before the next attempt, or {@link AttemptListener#NO_RETRY}. */
    long waitAfter(int attempt, RuntimeException failure, Call<?> call) {
        boolean worthIt = attempt < policy.maxAttempts()
                && passes(failure, call)
                && Repeatable.is(call.request(), policy)
                && !Thread.currentThread().isInterrupted();
        return worthIt ? affordableWait(attempt, asked(failure)) : AttemptListener.NO_RETRY;
    }

    private long affordableWait(int attempt, @Nullable Duration asked) {
        Duration least = asked == null ? Duration.ZERO : asked;
        if (least.compareTo(policy.maxServerDelay()) > 0) {
            return AttemptListener.NO_RETRY;
        }
        long wait = Backoff.nanos(policy, attempt, least, context.timing.random());
        if (wait >= deadline.remainingNanos()) {
            return AttemptListener.NO_RETRY;
        }
        paid = asked == null && context.budget.pay(policy.budget());
        return paid || asked != null ? wait : AttemptListener.NO_RETRY;
    }

    private boolean passes(RuntimeException failure, Call<?> call) {
        if (failure instanceof ApiException) {
            return policy.retries(((ApiException) failure).status());
        }
        Throwable cause = failure.getCause();
        return failure instanceof TransportException
                && cause instanceof IOException
                && policy.retriesConnectionErrors()
                && !isCancelled(call, cause)
                && Failures.pass((IOException) cause, AnswerRecorder.answerTo(call.request()) != null);
    }

    /** OkHttp cancels a call also when its time is over, and says so by the exception. */
    private static boolean isCancelled(Call<?> call, Throwable cause) {
        return call.isCanceled() && !(cause instanceof InterruptedIOException);
    }

    private @Nullable Duration asked(RuntimeException failure) {
        if (!(failure instanceof ApiException)) {
            return null;
        }
        ApiException answer = (ApiException) failure;
        return ServerDelay.in(answer.status(), answer.headers(), context.timing.now());
    }
}
