package io.retrosieve.runtime;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;

/** Copies JSON token by token, so that it is checked on the way and numbers keep their text. */
final class JsonTokens {
    private JsonTokens() {}

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
