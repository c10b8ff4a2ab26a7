package io.retrosieve.runtime;

import java.io.IOException;

/** Nothing was sent, because a {@link TokenSource} failed. Whether to try that again is the source's own business. */
final class NoTokenException extends IOException {
    private static final long serialVersionUID = 1L;

    NoTokenException(Throwable cause) {
        super("the token source gave no token", cause);
    }
}
