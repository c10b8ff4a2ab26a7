package io.retrosieve.runtime;

/** There is no such thing: status 404. */
public final class NotFoundException extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    NotFoundException(ErrorAnswer error) {
        super(error);
    }
}
