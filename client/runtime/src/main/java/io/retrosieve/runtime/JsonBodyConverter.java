package io.retrosieve.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;

/** Decodes the body of a successful answer; every {@link BodyFault} says what came instead. */
final class JsonBodyConverter<T> implements Converter<ResponseBody, T> {
    private static final ByteString UTF8_BOM = ByteString.decodeHex("efbbbf");

    private final JsonAdapter<T> adapter;

    JsonBodyConverter(JsonAdapter<T> adapter) {
        this.adapter = adapter;
    }

    @Override
    public @Nullable T convert(ResponseBody body) throws IOException {
        try (ResponseBody open = body) {
            BufferedSource source = open.source();
            if (source.rangeEquals(0, UTF8_BOM)) {
                source.skip(UTF8_BOM.size());
            }
            if (source.exhausted()) {
                return null; // whether that is a fault the call knows
            }
            refuseWhatIsNoJson(source, open.contentType());
            return decode(source);
        }
    }

    private static void refuseWhatIsNoJson(BufferedSource source, @Nullable MediaType contentType) throws IOException {
        String type = contentType == null ? "no content type" : "content type " + contentType;
        if (source.getBuffer().getByte(0) == '<') {
            String name = contentType != null && contentType.subtype().endsWith("xml") ? "XML" : "HTML";
            throw new BodyFault("it is " + name + " instead of JSON (" + type + ")", null);
        }
    }

    private T decode(BufferedSource source) throws IOException {
        JsonReader reader = JsonReader.of(source);
        try {
            T value = adapter.fromJson(reader);
            JsonTokens.requireEnd(reader);
            if (value == null) {
                throw new BodyFault("it is null at path $", null);
            }
            return value;
        } catch (EOFException | JsonDataException | JsonEncodingException e) {
            throw new BodyFault(JsonFaults.described(e, reader), e);
        }
    }
}
