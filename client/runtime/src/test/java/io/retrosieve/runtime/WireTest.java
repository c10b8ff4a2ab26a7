package io.retrosieve.runtime;

import static io.retrosieve.runtime.Conditions.gte;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.CallEventsApi;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import io.retrosieve.runtime.sample.Product;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.UUID;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** The typed query through a Retrofit that knows nothing of us but the adapters. */
class WireTest {
    private final MockWebServer server = new MockWebServer();

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
    }

    @Test
    void anyRetrofitTakesTheTypedQuery() throws Exception {
        server.enqueue(new MockResponse().setBody("{\"data\":[]}"));
        Moshi moshi = new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build();
        CallEventsApi api = new Retrofit.Builder()
                .baseUrl(server.url("/v2/"))
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .build()
                .create(CallEventsApi.class);

        ListCallEventsQuery query = ListCallEventsQuery.ofLeg(UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668"))
                .product(Product.FAX)
                .occurredAt(gte(OffsetDateTime.parse("2019-03-29T11:10:00+02:00")))
                .pageSize(250);
        CallEventPage page = api.listCallEvents(query).execute().body();

        assertThat(page.getData()).isEmpty();
        assertThat(server.takeRequest().getRequestLine())
                .isEqualTo("GET /v2/call_events?filter%5Bleg_id%5D=308fe500-5213-11e9-ace7-02420a0f0668"
                        + "&filter%5Bproduct%5D=fax"
                        + "&filter%5Boccurred_at%5D%5Bgte%5D=2019-03-29T11%3A10%3A00%2B02%3A00"
                        + "&page%5Bsize%5D=250 HTTP/1.1");
    }
}
