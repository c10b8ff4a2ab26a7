package io.retrosieve.generator.japi;

/** A client can't be compiled, or two of them can't be compared. The message says what is in the way. */
public final class JavaApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JavaApiException(String message) {
        super(message);
    }

    JavaApiException(String message, Throwable cause) {
        super(message, cause);
    }
}
