package io.retrosieve.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * No complete answer came: no connection, a timeout, a connection that broke, a cancelled call. The server may have done
 * what it was asked or not. The cause is OkHttp's exception. Nothing was sent if it says that a {@link TokenSource} gave no
 * token; its own cause then says why. {@link DeadlineException} is the one that came because the call's deadline was over.
 */
public class TransportException extends RetrosieveException {
    private static final long serialVersionUID = 1L;

    TransportException(String call, IOException cause) {
        this(call + " got no complete answer: " + cause, (Throwable) cause);
    }

    TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
