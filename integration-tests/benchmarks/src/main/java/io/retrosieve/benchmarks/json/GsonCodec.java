package io.retrosieve.benchmarks.json;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

/** Gson, which needs to be told of {@code java.time}. */
final class GsonCodec extends PageCodec<PlainPage> {
    private final Gson gson = new GsonBuilder()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .registerTypeAdapter(OffsetDateTime.class, new Times())
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    @Override
    public PlainPage decode(InputStream json) {
        return gson.fromJson(new InputStreamReader(json, StandardCharsets.UTF_8), PlainPage.class);
    }

    @Override
    public void encode(PlainPage page, OutputStream json) throws IOException {
        Writer writer = new OutputStreamWriter(json, StandardCharsets.UTF_8);
        gson.toJson(page, writer);
        writer.flush();
    }

    private static final class Times extends TypeAdapter<OffsetDateTime> {
        @Override
        public OffsetDateTime read(JsonReader in) throws IOException {
            return OffsetDateTime.parse(in.nextString());
        }

        @Override
        public void write(JsonWriter out, OffsetDateTime time) throws IOException {
            out.value(time.toString());
        }
    }
}
