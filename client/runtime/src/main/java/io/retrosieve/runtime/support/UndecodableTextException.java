package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonDataException;

/** A scalar of the right token but with a bad text. It never leaves this package: who catches it knows the place. */
final class UndecodableTextException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String text;

    private final RuntimeException fault;

    UndecodableTextException(String expected, String text, RuntimeException cause) {
        super(cause);
        this.fault = cause;
        this.expected = expected;
        this.text = text;
    }

    String text() {
        return text;
    }

    JsonDataException at(String path) {
        return Faults.at(path, "Expected " + expected + " but was " + Faults.quoted(text), fault);
    }
}
