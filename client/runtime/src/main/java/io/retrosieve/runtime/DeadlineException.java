package io.retrosieve.runtime;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a call came while an attempt was under way, or before anything was sent. The cause is how that attempt
 * ended; {@link #getSuppressed} has the failure of the attempt before it, if there was one.
 *
 * <pre>{@code
 * GET /v2/call_events got no complete answer before its deadline: 2 attempts in 3.000 s
 * }</pre>
 *
 * <p>A wait for a retry that would end after the deadline is not begun: the call then fails at once as if there were no
 * retries, with an {@link ApiException} say.
 */
public final class DeadlineException extends TransportException {
    private static final long serialVersionUID = 1L;

    private final Duration elapsed;

    DeadlineException(
            String call, int attempts, Duration elapsed, @Nullable Throwable cause, @Nullable Throwable failureBefore) {
        super(message(call, attempts, elapsed), cause);
        this.elapsed = elapsed;
        after(attempts);
        if (failureBefore != null) {
            addSuppressed(failureBefore);
        }
    }

    private static String message(String call, int attempts, Duration elapsed) {
        String sent = attempts == 1 ? "1 attempt" : attempts + " attempts";
        return String.format(
                Locale.ROOT,
                "%s got no complete answer before its deadline: %s in %.3f s",
                call,
                sent,
                elapsed.toMillis() / 1_000.0);
    }

    /** How long the call took, waits included. */
    public Duration elapsed() {
        return elapsed;
    }
}
