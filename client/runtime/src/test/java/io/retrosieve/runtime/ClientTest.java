package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import io.retrosieve.runtime.sample.TelnyxClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTest extends HttpTest {
    @Test
    void theKeyIsSentAsBearerTokenAndJsonIsAskedFor() {
        answer(200, PAGE);
        call().execute();
        RecordedRequest request = sent();

        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + KEY);
        assertThat(request.getHeader("Accept")).isEqualTo("application/json");
    }

    @Test
    void theKeyDoesNotFollowARedirectToAnotherHost() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.enqueue(new MockResponse().setBody(PAGE));
            server.enqueue(new MockResponse()
                    .setResponseCode(302)
                    .setHeader("Location", other.url("/v2/call_events").toString()));

            assertThat(call().execute().getData()).hasSize(1);
            assertThat(sent().getHeader("Authorization")).isEqualTo("Bearer " + KEY);
            assertThat(other.takeRequest(10, TimeUnit.SECONDS).getHeader("Authorization"))
                    .isNull();
        }
    }

    @Test
    void theKeyFollowsARedirectOnTheSameHost() {
        server.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", "/v3/call_events"));
        answer(200, PAGE);
        call().execute();

        assertThat(sent().getHeader("Authorization")).isEqualTo("Bearer " + KEY);
        assertThat(sent().getHeader("Authorization")).isEqualTo("Bearer " + KEY);
    }

    @Test
    void theKeyIsNotAddedToRequestsThatAnInterceptorOfTheAppSendsElsewhere() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.enqueue(new MockResponse().setBody(PAGE));
            OkHttpClient detour = new OkHttpClient.Builder()
                    .addInterceptor(chain -> chain.proceed(chain.request()
                            .newBuilder()
                            .url(other.url("/elsewhere"))
                            .build()))
                    .build();
            call(builder().okHttpClient(detour).build()).execute();

            assertThat(other.takeRequest(10, TimeUnit.SECONDS).getHeader("Authorization"))
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v2", "/v2/"})
    void theBaseUrlMayEndWithASlashOrNot(String path) {
        answer(200, PAGE);
        call(builder().baseUrl(server.url(path).toString()).build()).execute();

        assertThat(sentTarget()).startsWith("/v2/call_events?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.telnyx.com",
                "ftp://a/",
                "http://",
                "https://user:" + KEY + "@a/",
                "https://a/?k=" + KEY,
                "https://a/#x"
            })
    void badBaseUrlsAreRefusedWithoutRepeatingThem(String url) {
        assertThatThrownBy(() -> TelnyxClient.builder().baseUrl(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The base URL must ")
                .hasMessageNotContaining(KEY);
    }

    @Test
    void withoutAKeyThereIsNoClient() {
        assertThatThrownBy(() -> TelnyxClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Credentials are needed: call apiKey(...) before build()");
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY + "\n", KEY + "é", " " + KEY, KEY + "\u0000", KEY + "\u200b"})
    void keysThatCannotBeSentAreRefusedWithoutRepeatingThem(String key) {
        assertThatThrownBy(() -> TelnyxClient.builder().apiKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The API key must be the bare key in printable ASCII")
                .hasMessageNotContaining(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer " + KEY, "bearer\t" + KEY, " BEARER  " + KEY, "Bearer"})
    void aKeyWithBearerInFrontIsRefusedWithoutRepeatingIt(String key) {
        assertThatThrownBy(() -> TelnyxClient.builder().apiKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The API key must be passed without \"Bearer\", which the client adds itself");
    }

    @Test
    void aKeyMayBeginWithTheLettersOfBearer() {
        answer(200, PAGE);
        call(builder().apiKey("BearerBond7").build()).execute();

        assertThat(sent().getHeader("Authorization")).isEqualTo("Bearer BearerBond7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void blankKeysAreRefused(String key) {
        assertThatThrownBy(() -> TelnyxClient.builder().apiKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The API key must not be blank");
    }

    @Test
    void noTextGivesTheKeyAway() {
        TelnyxClient.Builder builder = builder();
        TelnyxClient client = builder.build();
        String all = builder + " " + client + " " + client.callEvents() + " " + call(client);

        assertThat(all).doesNotContain(KEY).contains("TelnyxClient{baseUrl=" + server.url("/v2/") + "}");
    }

    @Test
    void theAppsOwnOkHttpIsUsed() {
        List<String> seen = new ArrayList<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(chain.request().url().encodedPath());
                    return chain.proceed(chain.request());
                })
                .build();
        answer(200, PAGE);
        call(builder().okHttpClient(own).build()).execute();

        assertThat(seen).containsExactly("/v2/call_events");
        assertThat(own.connectionPool().connectionCount()).isEqualTo(1);
    }

    @Test
    void threadsOfItsOwnDoNotKeepAProcessAlive() throws Exception {
        assertThat(answersOnADaemon(builder().build())).isTrue();
    }

    @Test
    void theAppsOwnOkHttpKeepsItsThreads() throws Exception {
        OkHttpClient own = new OkHttpClient();
        assertThat(answersOnADaemon(builder().okHttpClient(own).build())).isFalse();
        own.dispatcher().executorService().shutdown();
    }

    /** Whether the thread on which a callback comes is a daemon. */
    private boolean answersOnADaemon(TelnyxClient client) throws Exception {
        answer(200, PAGE);
        CompletableFuture<Boolean> daemon = new CompletableFuture<>();
        call(client).enqueue(new ApiCallback<CallEventPage>() {
            @Override
            public void onSuccess(CallEventPage page) {
                daemon.complete(Thread.currentThread().isDaemon());
            }

            @Override
            public void onFailure(RuntimeException failure) {
                daemon.completeExceptionally(failure);
            }
        });
        return daemon.get(10, TimeUnit.SECONDS);
    }

    @Test
    void itsOwnOkHttpAllowsMoreCallsToOneHost() {
        Dispatcher dispatcher = new Timeouts().applyTo(null).build().dispatcher();

        assertThat(dispatcher.getMaxRequestsPerHost()).isEqualTo(16);
        assertThat(dispatcher.getMaxRequests()).isEqualTo(64);
    }

    @Test
    void timeoutsHaveSoundDefaults() {
        OkHttpClient client = new Timeouts().applyTo(null).build();

        assertThat(client.connectTimeoutMillis()).isEqualTo(10_000);
        assertThat(client.readTimeoutMillis()).isEqualTo(30_000);
        assertThat(client.callTimeoutMillis()).isEqualTo(60_000);
    }

    @Test
    void theOwnOkHttpsTimeoutsHoldUnlessTheyAreSet() {
        assertThat(timeoutsWithOwnOkHttp(builder())).containsExactly(2_000L, 3_000L, 4_000L);
        assertThat(timeoutsWithOwnOkHttp(builder()
                        .connectTimeout(Duration.ofSeconds(7))
                        .readTimeout(Duration.ofSeconds(8))
                        .callTimeout(Duration.ofSeconds(9))))
                .containsExactly(7_000L, 8_000L, 9_000L);
        assertThat(timeoutsWithOwnOkHttp(builder().readTimeout(Duration.ZERO).callTimeout(Duration.ZERO)))
                .containsExactly(2_000L, 0L, 0L);
    }

    /** Connect, read and call timeout in milliseconds, as a call has them. */
    private List<Long> timeoutsWithOwnOkHttp(TelnyxClient.Builder builder) {
        List<Long> millis = new ArrayList<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(3, TimeUnit.SECONDS)
                .callTimeout(4, TimeUnit.SECONDS)
                .addInterceptor(chain -> {
                    millis.add((long) chain.connectTimeoutMillis());
                    millis.add((long) chain.readTimeoutMillis());
                    millis.add(
                            TimeUnit.NANOSECONDS.toMillis(chain.call().timeout().timeoutNanos()));
                    return chain.proceed(chain.request());
                })
                .build();
        answer(200, PAGE);
        call(builder.okHttpClient(own).build()).execute();
        return millis;
    }

    @Test
    void badTimeoutsAreRefusedByName() {
        assertThatThrownBy(() -> TelnyxClient.builder().readTimeout(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("readTimeout must be from zero to ")
                .hasMessageEndingWith("but was PT-1S");
        assertThatThrownBy(() -> TelnyxClient.builder().callTimeout(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("callTimeout must be from zero");
    }

    @Test
    void aServerThatCannotBeReachedIsATransportFailure() throws IOException {
        ApiCall<?> call = call();
        server.shutdown();

        assertThat(failureOf(call, TransportException.class))
                .hasMessageStartingWith("GET /v2/call_events got no complete answer: java.net.ConnectException: ")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void aTimeoutIsATransportFailure() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        TelnyxClient client = builder().readTimeout(Duration.ofMillis(1)).build();

        assertThat(failureOf(call(client), TransportException.class)).hasMessageContaining("SocketTimeoutException");
    }

    @Test
    void whatAnInterceptorOfTheAppThrowsComesThrough() {
        OkHttpClient broken = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    throw new IllegalStateException("the app's own");
                })
                .build();
        ApiCall<?> call = call(builder().okHttpClient(broken).build());

        assertThat(catchThrowable(call::execute))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the app's own");
    }

    @Test
    void oneClientServesManyCalls() {
        TelnyxClient client = builder().build();
        for (int i = 0; i < 3; i++) {
            answer(200, PAGE);
            client.callEvents().list(ListCallEventsQuery.last24Hours()).execute();
        }

        assertThat(sent().getSequenceNumber()).isZero();
        assertThat(sent().getSequenceNumber()).isEqualTo(1);
        assertThat(sent().getSequenceNumber()).isEqualTo(2);
    }
}
