package io.retrosieve.runtime;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Reads the text of JSON from Moshi's readers: as it came where it can be, else token by token. Either way it is checked, and
 * numbers keep their text.
 */
final class JsonTokens {
    private static final Class<?> TEXT_READER = JsonReader.of(new Buffer()).getClass();

    private JsonTokens() {}

    /** Whether this reads JSON text by the usual rules: Moshi has readers of Java objects, and a lenient way. */
    static boolean areText(JsonReader reader) {
        return reader.getClass() == TEXT_READER && !reader.isLenient();
    }

    /** The object or array that comes next in a reader whose tokens {@link #areText}, in UTF-8. */
    static byte[] text(JsonReader reader) throws IOException {
        BufferedSource source = reader.nextSource();
        byte[] json;
        String behind = "    "; // a bad escape at the end makes Moshi read on
        try {
            json = source.readByteArray();
        } catch (EOFException e) {
            json = source.getBuffer().readByteArray();
            behind = "";
        }
        byte[] compact = JsonText.compact(json);
        return compact == null ? copy(new Buffer().write(json).writeUtf8(behind), reader) : compact;
    }

    /** A copy of text that a reader had; what is wrong with it is wrong in the reader. */
    private static byte[] copy(Buffer json, JsonReader outer) throws IOException {
        JsonReader reader = JsonReader.of(json);
        try {
            return copy(reader).getBytes(StandardCharsets.UTF_8);
        } catch (EOFException e) {
            throw new EOFException(JsonFaults.within(outer, "End of input at path " + reader.getPath()));
        } catch (JsonEncodingException e) {
            throw new JsonEncodingException(JsonFaults.within(outer, String.valueOf(e.getMessage())));
        } catch (JsonDataException e) {
            throw new JsonDataException(JsonFaults.within(outer, String.valueOf(e.getMessage())), e);
        }
    }

    /** The text of the next value. Not recursive: how deep JSON may nest is for Moshi to say. */
    static String copy(JsonReader reader) throws IOException {
        StringBuilder json = new StringBuilder();
        int depth = 0;
        do {
            switch (reader.peek()) {
                case BEGIN_ARRAY:
                    reader.beginArray();
                    separated(json).append('[');
                    depth++;
                    break;
                case END_ARRAY:
                    reader.endArray();
                    json.append(']');
                    depth--;
                    break;
                case BEGIN_OBJECT:
                    reader.beginObject();
                    separated(json).append('{');
                    depth++;
                    break;
                case END_OBJECT:
                    reader.endObject();
                    json.append('}');
                    depth--;
                    break;
                case NAME:
                    JsonQuotes.quote(reader.nextName(), separated(json));
                    json.append(':');
                    break;
                default:
                    copyScalar(reader, separated(json));
                    break;
            }
        } while (depth > 0);
        return json.toString();
    }

    private static StringBuilder separated(StringBuilder json) {
        int last = json.length() - 1;
        return last < 0 || "[{:".indexOf(json.charAt(last)) >= 0 ? json : json.append(',');
    }

    private static void copyScalar(JsonReader reader, StringBuilder json) throws IOException {
        switch (reader.peek()) {
            case BOOLEAN:
                json.append(reader.nextBoolean());
                break;
            case NULL:
                reader.nextNull();
                json.append("null");
                break;
            case NUMBER:
                json.append(finite(reader.nextString()));
                break;
            default:
                JsonQuotes.quote(reader.nextString(), json);
                break;
        }
    }

    /** Readers of Java objects have numbers too that JSON does not have. */
    private static String finite(String number) {
        if (number.endsWith("N") || number.endsWith("y")) { // NaN, Infinity
            throw new IllegalArgumentException("JSON has no number " + number);
        }
        return number;
    }

    /** Fails if anything but white space follows. */
    static void requireEnd(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new JsonDataException("Expected the end of the document but was " + reader.peek() + " at path $");
        }
    }
}
