package io.retrosieve.runtime;

import io.retrosieve.runtime.CallReport.Outcome;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** One execution of a call: what it is at, and who is told. */
final class CallRun {
    private final CallContext context;
    private final CallSettings settings;
    private final Retries retries;
    private final long startedAt;
    final Deadline deadline;
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile long attemptStartedAt;
    private volatile @Nullable RuntimeException failureBefore;

    CallRun(CallContext context, CallSettings settings) {
        this.context = context;
        this.settings = settings;
        this.startedAt = context.timing.nanoTime();
        this.deadline = settings.deadline(context.timing);
        this.retries = new Retries(settings.retries, context, deadline);
    }

    void begin() {
        attempts.incrementAndGet();
        attemptStartedAt = context.timing.nanoTime();
    }

    void succeeded(Call<?> call) {
        retries.succeeded(attempts.get());
        tellOfAttempt(call, Outcome.SUCCEEDED, null, AttemptListener.NO_RETRY);
        tellOfCall(call, Outcome.SUCCEEDED, null);
    }

    /** How long to wait before the next attempt, or {@link AttemptListener#NO_RETRY}. */
    long failed(RuntimeException failure, Call<?> call) {
        if (failure instanceof RetrosieveException) {
            ((RetrosieveException) failure).after(attempts.get());
        }
        long wait = retries.waitAfter(attempts.get(), failure, call);
        settings.failed(attempts.get(), failure, wait);
        tellOfAttempt(call, Outcome.FAILED, failure, wait);
        if (wait >= 0) {
            failureBefore = failure;
        }
        return wait;
    }

    /** What the caller gets if no retry follows: if the deadline is over, then that is why no answer came. */
    RuntimeException outcome(RuntimeException failure, Call<?> call) {
        boolean cutOff = failure instanceof TransportException && deadline.isOver();
        return ended(cutOff ? tooLate(call, failure.getCause()) : failure, call);
    }

    /** The deadline came before the outcome. */
    RuntimeException expired(Call<?> call) {
        return ended(tooLate(call, new InterruptedIOException("the deadline has passed")), call);
    }

    /** The thread was interrupted while it waited for the next attempt. */
    RuntimeException interrupted(Call<?> call) {
        TransportException interrupted = new TransportException(
                Outcomes.name(call), new InterruptedIOException("interrupted while waiting to try again"));
        interrupted.after(attempts.get());
        if (failureBefore != null) {
            interrupted.addSuppressed(failureBefore);
        }
        return ended(interrupted, call);
    }

    void cancelled(Call<?> call) {
        tellOfCall(call, Outcome.CANCELLED, null);
    }

    private DeadlineException tooLate(Call<?> call, @Nullable Throwable cause) {
        return new DeadlineException(Outcomes.name(call), attempts.get(), since(startedAt), cause, failureBefore);
    }

    private RuntimeException ended(RuntimeException failure, Call<?> call) {
        tellOfCall(call, Outcome.FAILED, failure);
        return failure;
    }

    private void tellOfAttempt(Call<?> call, Outcome outcome, @Nullable RuntimeException failure, long wait) {
        if (context.listeners != null) {
            context.listeners.attemptEnded(
                    call, report(outcome, attemptStartedAt, failure).retryIn(wait));
        }
    }

    private void tellOfCall(Call<?> call, Outcome outcome, @Nullable RuntimeException failure) {
        if (context.listeners != null) {
            context.listeners.callEnded(call, report(outcome, startedAt, failure));
        }
    }

    private CallReport.Builder report(Outcome outcome, long since, @Nullable RuntimeException failure) {
        return new CallReport.Builder(outcome, attempts.get(), since(since)).failure(failure);
    }

    private Duration since(long nanoTime) {
        return Duration.ofNanos(context.timing.nanoTime() - nanoTime);
    }
}
