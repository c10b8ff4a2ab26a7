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
        context.listeners.attemptEnded(call, report(Outcome.SUCCEEDED, attemptStartedAt));
        context.listeners.callEnded(call, report(Outcome.SUCCEEDED, startedAt));
    }

    /** How long to wait before the next attempt, or {@link AttemptListener#NO_RETRY}. */
    long failed(RuntimeException failure, Call<?> call) {
        if (failure instanceof RetrosieveException) {
            ((RetrosieveException) failure).after(attempts.get());
        }
        long wait = retries.waitAfter(attempts.get(), failure, call);
        settings.failed(attempts.get(), failure, wait);
        context.listeners.attemptEnded(
                call, report(Outcome.FAILED, attemptStartedAt).failure(failure).retryIn(wait));
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
        context.listeners.callEnded(call, report(Outcome.CANCELLED, startedAt));
    }

    private DeadlineException tooLate(Call<?> call, @Nullable Throwable cause) {
        return new DeadlineException(Outcomes.name(call), attempts.get(), since(startedAt), cause, failureBefore);
    }

    private RuntimeException ended(RuntimeException failure, Call<?> call) {
        context.listeners.callEnded(call, report(Outcome.FAILED, startedAt).failure(failure));
        return failure;
    }

    private CallReport.Builder report(Outcome outcome, long since) {
        return new CallReport.Builder(outcome, attempts.get(), since(since));
    }

    private Duration since(long nanoTime) {
        return Duration.ofNanos(context.timing.nanoTime() - nanoTime);
    }
}
