package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;

/**
 * Marks a fault inside an array or map, as the cause of the exception. Optional fields that cannot be decoded are passed
 * over, but never those: else one bad element would turn a page of data into nothing.
 */
final class ElementFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ElementFault(JsonDataException fault) {
        super(fault.getMessage(), fault);
    }

    static boolean isIn(JsonDataException fault) {
        return fault.getCause() instanceof ElementFault;
    }

    static <T> T shown(Reading<T> reading) throws IOException {
        try {
            return reading.next();
        } catch (JsonDataException e) {
            throw isIn(e) ? e : new JsonDataException(e.getMessage(), new ElementFault(e));
        }
    }

    interface Reading<T> {
        T next() throws IOException;
    }
}
