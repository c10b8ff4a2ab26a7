package io.retrosieve.runtime;

/** The server objects to what was sent, see {@link #rejectedParameters}: status 400 or 422. */
public final class InvalidRequestException extends ClientErrorException {
    private static final long serialVersionUID = 1L;

    InvalidRequestException(ErrorAnswer error) {
        super(error);
    }
}
