package io.retrosieve.runtime;

/** The server holds the request to be at fault: status 4xx. */
public class ClientErrorException extends ApiException {
    private static final long serialVersionUID = 1L;

    ClientErrorException(ErrorAnswer error) {
        super(error);
    }
}
