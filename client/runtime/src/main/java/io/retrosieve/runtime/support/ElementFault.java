package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonDataException;

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

    /** The fault, marked as one inside an array or map. */
    static JsonDataException of(JsonDataException fault) {
        return isIn(fault) ? fault : new JsonDataException(fault.getMessage(), new ElementFault(fault));
    }
}
