package io.retrosieve.runtime;

import com.squareup.moshi.JsonReader;
import java.io.EOFException;

/** What is wrong with a JSON text, with the place at the end. */
final class JsonFaults {
    private static final String ADVICE_FOR_PARSERS = "Use JsonReader.setLenient(true) to accept malformed JSON";
    private static final String PLACE = " at path ";

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
        int place = Math.max(message.indexOf(" at path $"), message.indexOf(" at $"));
        int root = message.indexOf('$', Math.max(place, 0));
        return root < 0 ? message : message.substring(0, root) + pathBefore(reader) + message.substring(root + 1);
    }

    /** Once an element of an array is read, the path is that of the next one. */
    private static String pathBefore(JsonReader reader) {
        String path = reader.getPath();
        int index = path.lastIndexOf('[') + 1;
        return path.matches("(?s).*\\[\\d{1,9}]")
                ? path.substring(0, index) + (Integer.parseInt(path.substring(index, path.length() - 1)) - 1) + "]"
                : path;
    }
}
