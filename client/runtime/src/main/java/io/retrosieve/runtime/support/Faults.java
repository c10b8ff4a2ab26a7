package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;

/** JSON that is not of the documented type. Messages end with the place, as Moshi's own do. */
final class Faults {
    private static final int LONGEST_VALUE = 64;

    private Faults() {}

    static JsonDataException wrongToken(String expected, JsonReader reader) throws IOException {
        return at(reader.getPath(), "Expected " + expected + " but was " + reader.peek());
    }

    static JsonDataException at(String path, String fault) {
        return new JsonDataException(fault + " at path " + path);
    }

    static JsonDataException at(String path, String fault, Throwable cause) {
        return new JsonDataException(fault + " at path " + path, cause);
    }

    static String quoted(String text) {
        return "'" + (text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...") + "'";
    }
}
