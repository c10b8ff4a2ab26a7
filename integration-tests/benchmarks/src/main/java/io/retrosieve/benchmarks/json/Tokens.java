package io.retrosieve.benchmarks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import okio.Okio;

/** Reads all tokens and keeps none: no decoder that stands on the same reader can be faster. Gives how much text there is. */
abstract class Tokens extends PageCodec<Integer> {
    @Override
    public final void encode(Integer characters, OutputStream json) {
        throw new UnsupportedOperationException("there is nothing to write");
    }

    static final class OfMoshi extends Tokens {
        @Override
        public Integer decode(InputStream json) throws IOException {
            JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(json)));
            int characters = 0;
            while (true) {
                switch (reader.peek()) {
                    case BEGIN_OBJECT -> reader.beginObject();
                    case END_OBJECT -> reader.endObject();
                    case BEGIN_ARRAY -> reader.beginArray();
                    case END_ARRAY -> reader.endArray();
                    case NAME -> characters += reader.nextName().length();
                    case STRING, NUMBER -> characters += reader.nextString().length();
                    case BOOLEAN -> reader.nextBoolean();
                    case NULL -> reader.nextNull();
                    case END_DOCUMENT -> {
                        return characters;
                    }
                }
            }
        }
    }

    static final class OfJackson extends Tokens {
        private final JsonFactory factory = new JsonFactory();

        @Override
        public Integer decode(InputStream json) throws IOException {
            try (JsonParser parser = factory.createParser(json)) {
                int characters = 0;
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
                        characters += parser.getText().length();
                    }
                }
                return characters;
            }
        }
    }
}
