package io.retrosieve.runtime;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;

/**
 * Moves JSON between text, Moshi's readers and its writers: as text where it can be, else token by token. Either way it is
 * checked, and numbers keep their text.
 */
final class JsonTokens {
    private static final Class<?> TEXT_READER = JsonReader.of(new Buffer()).getClass();
    private static final Class<?> TEXT_WRITER = JsonWriter.of(new Buffer()).getClass();

    private JsonTokens() {}

    /** Whether this reads JSON text by the usual rules: Moshi has readers of Java objects, and a lenient way. */
    static boolean areText(JsonReader reader) {
        return reader.getClass() == TEXT_READER && !reader.isLenient();
    }

    /** The object or array that comes next in a reader whose tokens {@link #areText}. */
    static String text(JsonReader reader) throws IOException {
        BufferedSource source = reader.nextSource();
        String json;
        String behind = "    "; // a bad escape at the end makes Moshi read on
        try {
            json = source.readUtf8();
        } catch (EOFException e) {
            json = source.getBuffer().readUtf8();
            behind = "";
        }
        String compact = JsonText.compact(json);
        return compact == null ? copy(json + behind, reader) : compact;
    }

    /** A copy of text that a reader had; what is wrong with it is wrong in the reader. */
    private static String copy(String json, JsonReader outer) throws IOException {
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
        try {
            return copy(reader);
        } catch (EOFException e) {
            throw new EOFException(JsonFaults.within(outer, "End of input at path " + reader.getPath()));
        } catch (JsonEncodingException e) {
            throw new JsonEncodingException(JsonFaults.within(outer, String.valueOf(e.getMessage())));
        } catch (JsonDataException e) {
            throw new JsonDataException(JsonFaults.within(outer, String.valueOf(e.getMessage())), e);
        }
    }

    /** The text of the next value. */
    static String copy(JsonReader reader) throws IOException {
        Buffer buffer = new Buffer();
        JsonWriter writer = JsonWriter.of(buffer);
        writer.setSerializeNulls(true);
        copy(reader, writer);
        return buffer.readUtf8();
    }

    /** The text as a JSON string. */
    static String quoted(String text) {
        String json = JsonText.quoted(text);
        if (json != null) {
            return json;
        }
        Buffer buffer = new Buffer();
        try {
            JsonWriter.of(buffer).value(text);
        } catch (IOException e) {
            throw new IllegalStateException("A buffer in memory cannot fail", e);
        }
        return buffer.readUtf8();
    }

    /** Writes the value as it is, nulls inside it too. */
    static void write(JsonValue value, JsonWriter writer) throws IOException {
        boolean nests = value.type() == JsonType.OBJECT || value.type() == JsonType.ARRAY;
        if (nests && writer.getClass() == TEXT_WRITER && writer.getIndent().isEmpty()) {
            try (BufferedSink sink = writer.valueSink()) {
                sink.writeUtf8(value.json());
            }
            return;
        }
        boolean serializeNulls = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        try (JsonReader reader = value.reader()) {
            copy(reader, writer);
        } finally {
            writer.setSerializeNulls(serializeNulls);
        }
    }

    /** Fails if anything but white space follows. */
    static void requireEnd(JsonReader reader) throws IOException {
        if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new JsonDataException("Expected the end of the document but was " + reader.peek() + " at path $");
        }
    }

    /** Copies the next value. Not recursive: how deep JSON may nest is for Moshi to say. */
    static void copy(JsonReader reader, JsonWriter writer) throws IOException {
        int depth = 0;
        do {
            switch (reader.peek()) {
                case BEGIN_ARRAY:
                    reader.beginArray();
                    writer.beginArray();
                    depth++;
                    break;
                case END_ARRAY:
                    reader.endArray();
                    writer.endArray();
                    depth--;
                    break;
                case BEGIN_OBJECT:
                    reader.beginObject();
                    writer.beginObject();
                    depth++;
                    break;
                case END_OBJECT:
                    reader.endObject();
                    writer.endObject();
                    depth--;
                    break;
                case NAME:
                    writer.name(reader.nextName());
                    break;
                default:
                    copyScalar(reader, writer);
                    break;
            }
        } while (depth > 0);
    }

    private static void copyScalar(JsonReader reader, JsonWriter writer) throws IOException {
        switch (reader.peek()) {
            case BOOLEAN:
                writer.value(reader.nextBoolean());
                break;
            case NULL:
                reader.nextNull();
                writer.nullValue();
                break;
            case NUMBER:
                writer.value(new NumberText(reader.nextString()));
                break;
            default:
                writer.value(reader.nextString());
                break;
        }
    }

    /** A number of any size that writes itself as it was written: Moshi asks unknown numbers for their text. */
    private static final class NumberText extends Number {
        private static final long serialVersionUID = 1L;

        private final String text;

        NumberText(String text) {
            this.text = text;
        }

        @Override
        public int intValue() {
            return new BigDecimal(text).intValue();
        }

        @Override
        public long longValue() {
            return new BigDecimal(text).longValue();
        }

        @Override
        public float floatValue() {
            return Float.parseFloat(text);
        }

        @Override
        public double doubleValue() {
            return Double.parseDouble(text);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
