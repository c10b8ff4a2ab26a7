package io.retrosieve.runtime;

/** The API key is missing or not good: status 401. */
public final class UnauthorizedException extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(ErrorAnswer error) {
        super(error);
    }
}
