package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.runtime.sample.ErrorItem;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Streaming;

/** What else than a plain GET is sent again, or is not. */
class RepeatedRequestsTest extends HttpTest {
    interface Api {
        @PUT("item")
        Call<ErrorItem> put(@Body ErrorItem item);

        @POST("item")
        Call<ErrorItem> post(@Header("Idempotency-Key") String key, @Body ErrorItem item);

        @POST("file")
        Call<Void> upload(@Body RequestBody file);

        @Streaming
        @GET("file")
        Call<ResponseBody> download();
    }

    private static final class Builder extends ApiClientBuilder<Builder> {
        Builder() {
            super(new TelnyxJsonAdapterFactory());
        }

        Builder accessToken(TokenSource source) {
            return bearer("accessToken", source);
        }

        ApiClient build() {
            return connect("accessToken");
        }
    }

    private final FakeTiming timing = new FakeTiming();
    private final AtomicInteger tokens = new AtomicInteger();
    private ApiClient client;
    private Api api;

    @BeforeEach
    void connect() {
        client = new Builder()
                .accessToken(() -> "token" + tokens.incrementAndGet())
                .baseUrl(server.url("/").toString())
                .timing(timing)
                .build();
        api = client.create(Api.class);
    }

    private static final ErrorItem ITEM =
            ErrorItem.builder().code("1").title("t").build();
    private static final String JSON = "{\"code\":\"1\",\"title\":\"t\"}";

    @Test
    void aBodyIsSentAgainAsItWasAndWithAFreshToken() {
        answer(503, "");
        answer(200, JSON);
        assertThat(client.call(api.put(ITEM)).execute()).isEqualTo(ITEM);

        RecordedRequest first = sent();
        RecordedRequest second = sent();
        assertThat(first.getBody().readUtf8())
                .isEqualTo(second.getBody().readUtf8())
                .isEqualTo(JSON);
        assertThat(first.getHeader("Authorization")).isEqualTo("Bearer token1");
        assertThat(second.getHeader("Authorization")).isEqualTo("Bearer token2");
    }

    @Test
    void aPostIsSentAgainOnlyWithAKeyByWhichTheServerKnowsIt() {
        answer(503, "");
        answer(200, JSON);
        client.call(api.post("7f3a", ITEM)).execute();
        assertThat(sent().getHeader("Idempotency-Key")).isEqualTo("7f3a");
        assertThat(sent().getHeader("Idempotency-Key")).isEqualTo("7f3a");

        answer(503, "");
        ApiCall<ErrorItem> once = client.call(api.post(null, ITEM));
        assertThat(failureOf(once, ServerErrorException.class).attempts()).isEqualTo(1);

        answer(503, "");
        answer(200, JSON);
        RetryPolicy every = RetryPolicy.builder().everyMethod(true).build();
        assertThat(once.withRetries(every).execute()).isEqualTo(ITEM);
    }

    @Test
    void aTokenThatIsNotToBeHadIsNotAskedForAgain() {
        ApiClient without = new Builder()
                .accessToken(() -> {
                    tokens.incrementAndGet();
                    throw new java.io.IOException("signed out");
                })
                .baseUrl(server.url("/").toString())
                .timing(timing)
                .build();

        assertThat(failureOf(without.callForBytes(without.create(Api.class).download()), TransportException.class)
                        .attempts())
                .isEqualTo(1);
        assertThat(tokens).hasValue(1);
    }

    @Test
    void aBodyThatWasHandedOnOutlivesTheDeadline() throws Exception {
        server.enqueue(new MockResponse().setBody("bytes"));
        try (ResponseBody body = client.callForBytes(api.download())
                .withDeadline(Duration.ofSeconds(1))
                .execute()) {
            assertThat(timing.scheduled()).as("deadlines").isZero();
            timing.advance(Duration.ofDays(1));

            assertThat(body.string()).isEqualTo("bytes");
        }
    }

    @Test
    void aRequestThatCanNotBeMadeFailsAtOnceAndForEverybody() {
        RequestBody nothing = null;
        ApiCall<NoContent> call = client.callWithoutBody(api.upload(nothing));

        org.assertj.core.api.Assertions.assertThatThrownBy(call::execute).isInstanceOf(IllegalArgumentException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> call.toFuture().get(10, java.util.concurrent.TimeUnit.SECONDS))
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }
}
