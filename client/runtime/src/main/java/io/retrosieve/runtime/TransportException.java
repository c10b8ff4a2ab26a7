package io.retrosieve.runtime;

import java.io.IOException;

/**
 * No complete answer came: no connection, a timeout, a connection that broke, a cancelled call. The server may have done
 * what it was asked or not. The cause is OkHttp's exception. Nothing was sent if it says that a {@link TokenSource} gave no
 * token; its own cause then says why.
 */
public final class TransportException extends RetrosieveException {
    private static final long serialVersionUID = 1L;

    TransportException(String call, IOException cause) {
        super(call + " got no complete answer: " + cause, cause);
    }
}
