package io.retrosieve.runtime;

/** The API key is good but may not do this: status 403. */
public final class ForbiddenException extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(ErrorAnswer error) {
        super(error);
    }
}
