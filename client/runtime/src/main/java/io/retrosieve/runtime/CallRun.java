package io.retrosieve.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** One execution of a call: how many attempts it has made, and whether another one follows. */
final class CallRun {
    private final CallContext context;
    private final CallSettings settings;
    private final long startedAt;
    final Deadline deadline;
    private final AtomicInteger attempts = new AtomicInteger();
    private volatile @Nullable RuntimeException failureBefore;
    private boolean paid;

    CallRun(CallContext context, CallSettings settings) {
        this.context = context;
        this.settings = settings;
        this.startedAt = context.timing.nanoTime();
        this.deadline = settings.deadline(context.timing);
    }

    void begin() {
        attempts.incrementAndGet();
    }

    void succeeded() {
        if (paid) {
            context.budget.refund();
        } else if (attempts.get() == 1) {
            context.budget.gain();
        }
    }

    /** How long to wait before the next attempt, or {@link AttemptListener#NO_RETRY}. */
    long failed(RuntimeException failure, Call<?> call) {
        if (failure instanceof RetrosieveException) {
            ((RetrosieveException) failure).after(attempts.get());
        }
        long wait = waitAfter(failure, call);
        settings.failed(attempts.get(), failure, wait);
        if (wait >= 0) {
            failureBefore = failure;
        }
        return wait;
    }

    private long waitAfter(RuntimeException failure, Call<?> call) {
        if (attempts.get() >= settings.retries.maxAttempts()
                || !passes(failure, call)
                || !Repeatable.is(call.request(), settings.retries)
                || Thread.currentThread().isInterrupted()) {
            return AttemptListener.NO_RETRY;
        }
        Duration asked = asked(failure);
        Duration least = asked == null ? Duration.ZERO : asked;
        if (least.compareTo(settings.retries.maxServerDelay()) > 0) {
            return AttemptListener.NO_RETRY;
        }
        long wait = Backoff.nanos(settings.retries, attempts.get(), least, context.timing.random());
        if (wait >= deadline.remainingNanos()) {
            return AttemptListener.NO_RETRY;
        }
        paid = asked == null && context.budget.pay(settings.retries.budget());
        return paid || asked != null ? wait : AttemptListener.NO_RETRY;
    }

    private boolean passes(RuntimeException failure, Call<?> call) {
        if (failure instanceof ApiException) {
            return settings.retries.retries(((ApiException) failure).status());
        }
        if (!(failure instanceof TransportException) || !settings.retries.retriesConnectionErrors()) {
            return false;
        }
        Throwable cause = failure.getCause();
        boolean answered = AnswerRecorder.answerTo(call.request()) != null;
        return cause instanceof IOException
                && !isCancelled(call, cause)
                && Failures.pass((IOException) cause, answered);
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

    /** What the caller gets if no retry follows: if the deadline is over, then that is why no answer came. */
    RuntimeException outcome(RuntimeException failure, Call<?> call) {
        boolean cutOff = failure instanceof TransportException && deadline.isOver();
        return cutOff ? tooLate(call, failure.getCause()) : failure;
    }

    /** The deadline came before the outcome. */
    DeadlineException tooLate(Call<?> call) {
        return tooLate(call, new InterruptedIOException("the deadline has passed"));
    }

    private DeadlineException tooLate(Call<?> call, @Nullable Throwable cause) {
        Duration elapsed = Duration.ofNanos(context.timing.nanoTime() - startedAt);
        return new DeadlineException(Outcomes.name(call), attempts.get(), elapsed, cause, failureBefore);
    }

    /** The thread was interrupted while it waited for the next attempt. */
    TransportException interrupted(Call<?> call) {
        TransportException interrupted = new TransportException(
                Outcomes.name(call), new InterruptedIOException("interrupted while waiting to try again"));
        interrupted.after(attempts.get());
        if (failureBefore != null) {
            interrupted.addSuppressed(failureBefore);
        }
        return interrupted;
    }
}
