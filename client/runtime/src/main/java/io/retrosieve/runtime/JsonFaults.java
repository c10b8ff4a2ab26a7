package io.retrosieve.runtime;

import com.squareup.moshi.JsonReader;
import java.io.EOFException;

/** What is wrong with a JSON text, with the place at the end. */
final class JsonFaults {
    private static final String ADVICE_FOR_PARSERS = "Use JsonReader.setLenient(true) to accept malformed JSON";
    private static final String PLACE = " at path ";
    private static final int MOST_DIGITS = 10;

    private JsonFaults() {}

    static String described(Exception fault, JsonReader reader) {
        String message = String.valueOf(fault.getMessage());
        if (fault instanceof EOFException) {
            int place = message.lastIndexOf(PLACE);
            return "the JSON is cut off" + (place < 0 ? PLACE + reader.getPath() : message.substring(place));
        }
        return message.replace(ADVICE_FOR_PARSERS, "malformed JSON");
    }

    /** The message of a fault inside the value that a reader is just behind, with the place in all of what it reads. */
    static String within(JsonReader reader, String message) {
        int place = Math.max(message.lastIndexOf(" at path $"), message.lastIndexOf(" at $"));
        int root = message.indexOf('$', Math.max(place, 0));
        return root < 0 ? message : message.substring(0, root) + pathBefore(reader) + message.substring(root + 1);
    }

    /** Once an element of an array is read, the path is that of the next one. */
    private static String pathBefore(JsonReader reader) {
        String path = reader.getPath();
        int index = path.lastIndexOf('[') + 1;
        int end = path.length() - 1;
        return index > 0 && path.charAt(end) == ']' && isNumber(path.substring(index, end))
                ? path.substring(0, index) + (Integer.parseInt(path.substring(index, end)) - 1) + "]"
                : path;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false; // a name may have brackets too
            }
        }
        return !text.isEmpty() && text.length() < MOST_DIGITS;
    }
}
