package io.retrosieve.benchmarks.jmh;

import com.squareup.moshi.Moshi;
import io.retrosieve.benchmarks.firstcall.PlainCallEventsApi;
import io.retrosieve.benchmarks.json.MoshiCodec;
import io.retrosieve.runtime.Conditions;
import io.retrosieve.telnyx.CallEventType;
import io.retrosieve.telnyx.CallEventsApi;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import io.retrosieve.telnyx.TelnyxJsonAdapterFactory;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** From four values to the request of them. Nothing is sent. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BuildRequest {
    private final UUID leg = UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668");
    private final OffsetDateTime since = OffsetDateTime.parse("2026-01-15T09:30:15Z");
    private final HttpUrl base = HttpUrl.get(TelnyxClient.BASE_URL);
    private final CallEventsApi ours = retrofit(
                    new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build())
            .create(CallEventsApi.class);
    private final PlainCallEventsApi plain = retrofit(MoshiCodec.reflective()).create(PlainCallEventsApi.class);

    /** What is built, and of what. */
    public enum Way {
        QUERY("Retrosieve, the query alone"),
        QUERY_AND_REQUEST("Retrosieve, query and request"),
        RETROFIT("Retrofit with @Query parameters"),
        OKHTTP("OkHttp's HttpUrl and Request");

        private final String title;

        Way(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    @Param
    public Way way;

    private static Retrofit retrofit(Moshi moshi) {
        return new Retrofit.Builder()
                .baseUrl(TelnyxClient.BASE_URL)
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .client(new OkHttpClient())
                .build();
    }

    /** All ways lead to the same request. */
    @Setup
    public void check() {
        HttpUrl expected = okHttp().url();
        Object mine = build();
        if (mine instanceof Request request && !request.url().equals(expected)) {
            throw new IllegalStateException(request.url() + " is not " + expected);
        }
    }

    @Benchmark
    public Object build(CpuTime cpu) {
        cpu.operations++;
        return build();
    }

    private Object build() {
        return switch (way) {
            case QUERY -> query();
            case QUERY_AND_REQUEST -> ours.listCallEvents(query()).request();
            case RETROFIT ->
                plain.list(leg.toString(), "webhook", since.toString(), 250).request();
            case OKHTTP -> okHttp();
        };
    }

    private ListCallEventsQuery query() {
        return ListCallEventsQuery.ofLeg(leg)
                .occurredAt(Conditions.gte(since))
                .type(CallEventType.WEBHOOK)
                .pageSize(250);
    }

    private Request okHttp() {
        HttpUrl url = base.newBuilder()
                .addPathSegment("call_events")
                .addQueryParameter("filter[leg_id]", leg.toString())
                .addQueryParameter("filter[type]", "webhook")
                .addQueryParameter("filter[occurred_at][gte]", since.toString())
                .addQueryParameter("page[size]", "250")
                .build();
        return new Request.Builder().url(url).build();
    }
}
