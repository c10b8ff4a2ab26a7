package io.retrosieve.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a body, from the converter that cannot see status and headers to the call that can. A runtime
 * exception, because Retrofit then puts the network's own exception first if that is what cut the body off.
 */
final class BodyFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String PLACE = " at path ";

    private final String message;

    BodyFault(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    /** The JSON path with which the message ends, as all messages of Moshi do that have one. */
    @Nullable
    String path() {
        int place = message.lastIndexOf(PLACE + "$");
        return place < 0 ? null : message.substring(place + PLACE.length());
    }
}
