package io.retrosieve.benchmarks.json;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.Objects;
import okio.BufferedSink;
import okio.Okio;

/** A Moshi with an adapter of pages, ours or the one that it makes by reflection. */
public final class MoshiCodec<P> extends PageCodec<P> {
    private final JsonAdapter<P> adapter;

    private MoshiCodec(JsonAdapter<P> adapter) {
        this.adapter = adapter;
    }

    static PageCodec<CallEventPage> ofRetrosieve() {
        return new MoshiCodec<>(
                new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build().adapter(CallEventPage.class));
    }

    static PageCodec<PlainPage> byReflection() {
        return new MoshiCodec<>(reflective().adapter(PlainPage.class).serializeNulls());
    }

    /** As one sets it up: Moshi knows nothing of {@code java.time}. */
    public static Moshi reflective() {
        return new Moshi.Builder().add(new Times()).build();
    }

    @Override
    public P decode(InputStream json) throws IOException {
        return Objects.requireNonNull(adapter.fromJson(Okio.buffer(Okio.source(json))));
    }

    @Override
    public void encode(P page, OutputStream json) throws IOException {
        BufferedSink sink = Okio.buffer(Okio.sink(json));
        adapter.toJson(sink, page);
        sink.flush();
    }

    /** Found by Moshi through its annotations. */
    static final class Times {
        @FromJson
        OffsetDateTime read(String text) {
            return OffsetDateTime.parse(text);
        }

        @ToJson
        String write(OffsetDateTime time) {
            return time.toString();
        }
    }
}
