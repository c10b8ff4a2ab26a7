package io.retrosieve.runtime;

import com.squareup.moshi.JsonReader;
import java.io.EOFException;

/** What is wrong with a JSON text, with the place at the end. */
final class JsonFaults {
    private static final String ADVICE_FOR_PARSERS = "Use JsonReader.setLenient(true) to accept malformed JSON";

    private JsonFaults() {}

    static String described(Exception fault, JsonReader reader) {
        if (fault instanceof EOFException) {
            return "the JSON is cut off at path " + reader.getPath();
        }
        return String.valueOf(fault.getMessage()).replace(ADVICE_FOR_PARSERS, "malformed JSON");
    }
}
