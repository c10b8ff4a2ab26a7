package io.retrosieve.runtime;

/** The server failed: status 5xx. Trying again later may help. */
public final class ServerErrorException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerErrorException(ErrorAnswer error) {
        super(error);
    }
}
