package io.retrosieve.integration;

import static io.retrosieve.telnyx.ListCallEventsQuery.last24Hours;
import static io.retrosieve.telnyx.ListCallEventsQuery.ofLeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.squareup.moshi.Moshi;
import io.retrosieve.integration.server.ApiServer;
import io.retrosieve.runtime.ApiCall;
import io.retrosieve.runtime.Paged;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.CallEventsApi;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import io.retrosieve.telnyx.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** The roads from a query to events. */
class CallsTest {
    @RegisterExtension
    static final ApiServer API = new ApiServer();

    private static final ListCallEventsQuery ALL_OF_A_LEG =
            ofLeg(Fixtures.LEG_OF_THREE_PAGES).pageSize(2);

    @Test
    void onePage() {
        CallEventPage page =
                API.client().callEvents().list(ALL_OF_A_LEG.pageNumber(2)).execute();

        assertThat(page.getData()).extracting(CallEvent::getName).containsExactly("call.answered", "hangup");
        assertThat(API.targets()).hasSize(1);
    }

    @Test
    void nothingIsSentBeforeACallIsExecutedAndEachExecutionSendsAnew() {
        ApiCall<CallEventPage> call = API.client().callEvents().list(last24Hours());
        assertThat(API.targets()).isEmpty();

        assertThat(call.execute()).isEqualTo(call.execute());
        assertThat(API.targets()).containsExactly("/v2/call_events", "/v2/call_events");
    }

    @Test
    void nothingFound() {
        CallEventPage page = API.client()
                .callEvents()
                .list(last24Hours().name(Fixtures.NAME_WITHOUT_EVENTS))
                .execute();

        assertThat(page.getData()).isEmpty();
        assertThat(page.getMeta().getTotalResults()).isZero();
    }

    @Test
    void allPagesInALoop() {
        List<String> names = new ArrayList<>();
        for (CallEvent event : API.client().callEvents().listAll(ALL_OF_A_LEG)) {
            names.add(event.getName());
        }

        assertThat(names).containsExactly("call.initiated", "answer", "call.answered", "hangup", "call.hangup");
        assertThat(API.targets()).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void asManyPagesAsAStreamNeeds() {
        Paged<CallEventPage, CallEvent> all = API.client().callEvents().listAll(ALL_OF_A_LEG);
        assertThat(API.targets()).isEmpty();

        assertThat(all.stream().limit(3).map(CallEvent::getName))
                .containsExactly("call.initiated", "answer", "call.answered");
        assertThat(API.targets()).hasSize(2);
    }

    @Test
    void pageByPage() {
        List<Integer> sizes = new ArrayList<>();
        API.client()
                .callEvents()
                .listAll(ALL_OF_A_LEG)
                .pages()
                .forEach(page -> sizes.add(page.getData().size()));

        assertThat(sizes).containsExactly(2, 2, 1);
    }

    @Test
    void theCallersOwnRetrofit() throws IOException {
        Moshi moshi = new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Authorization", "Bearer own-key")
                        .header("Accept", "application/json")
                        .build()))
                .build();
        CallEventsApi api = new Retrofit.Builder()
                .baseUrl(API.baseUrl() + "/")
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .client(http)
                .build()
                .create(CallEventsApi.class);

        Call<CallEventPage> call = api.listCallEvents(ALL_OF_A_LEG.pageNumber(3));
        Response<CallEventPage> response = call.execute();

        assertThat(response.code()).isEqualTo(200);
        assertThat(response.body().getData()).extracting(CallEvent::getName).containsExactly("call.hangup");
        assertThat(API.requests().get(0).getHeader("Authorization")).isEqualTo("Bearer own-key");
    }

    @Test
    void theCallersOwnOkHttp() {
        AtomicInteger calls = new AtomicInteger();
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    calls.incrementAndGet();
                    return chain.proceed(chain.request()
                            .newBuilder()
                            .header("User-Agent", "our-app/1.0")
                            .build());
                })
                .build();

        API.builder().okHttpClient(own).build().callEvents().list(last24Hours()).execute();

        assertThat(calls).hasValue(1);
        assertThat(API.requests().get(0).getHeader("User-Agent")).isEqualTo("our-app/1.0");
        assertThat(own.interceptors()).hasSize(1); // ours are added to a copy
        assertThat(own.connectionPool().connectionCount()).isEqualTo(1);
    }

    @Test
    void theBaseUrlWithAndWithoutASlashAtTheEnd() {
        for (String baseUrl : List.of(API.baseUrl(), API.baseUrl() + "/")) {
            TelnyxClient client = TelnyxClient.builder()
                    .apiKey(ApiServer.KEY)
                    .baseUrl(baseUrl)
                    .build();
            client.callEvents().list(last24Hours()).execute();
        }

        assertThat(API.targets()).containsExactly("/v2/call_events", "/v2/call_events");
    }

    @Test
    void theKeyAndWhatIsAccepted() {
        API.client().callEvents().list(last24Hours()).execute();

        assertThat(API.requests().get(0).getHeader("Authorization")).isEqualTo("Bearer " + ApiServer.KEY);
        assertThat(API.requests().get(0).getHeader("Accept")).isEqualTo("application/json");
    }

    @Test
    void aClientWithoutKeyIsNotBuilt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TelnyxClient.builder().build())
                .withMessageContaining("apiKey");
    }

    @Test
    void theApisOwnBaseUrlIsThatOfTheDocument() {
        assertThat(TelnyxClient.BASE_URL).isEqualTo("https://api.telnyx.com/v2/");
    }
}
