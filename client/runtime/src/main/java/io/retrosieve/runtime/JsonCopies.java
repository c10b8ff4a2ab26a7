package io.retrosieve.runtime;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import okio.Buffer;
import okio.BufferedSink;

/** Hands JSON to Moshi's writers: as text where it can be, else token by token; numbers keep their text. */
final class JsonCopies {
    private static final Class<?> TEXT_WRITER = JsonWriter.of(new Buffer()).getClass();

    private JsonCopies() {}

    /** Writes the value as it is, nulls inside it too. */
    static void write(JsonValue value, JsonWriter writer) throws IOException {
        boolean nests = value.type() == JsonType.OBJECT || value.type() == JsonType.ARRAY;
        if (nests && writer.getClass() == TEXT_WRITER && writer.getIndent().isEmpty()) {
            try (BufferedSink sink = writer.valueSink()) {
                value.writeTo(sink);
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
