package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.sample.ErrorItem;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;
import okio.BufferedSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Headers;
import retrofit2.http.POST;
import retrofit2.http.Streaming;

/** Operations of other kinds than list-call-events. */
class OperationsTest extends HttpTest {
    private static final UUID ID = UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668");
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2019-03-29T11:10:00+02:00");

    interface Api {
        @GET("x")
        Call<List<UUID>> ids();

        @GET("x")
        Call<List<String>> names();

        @GET("x")
        Call<Map<String, List<Integer>>> counts();

        @GET("x")
        Call<Map<String, ErrorItem>> items();

        @GET("x")
        Call<BigDecimal> amount();

        @GET("x")
        Call<String> name();

        @GET("x")
        Call<OffsetDateTime> moment();

        @GET("x")
        Call<LocalDate> day();

        @POST("x")
        Call<List<ErrorItem>> sendMoments(@Body List<OffsetDateTime> moments);

        @GET("x")
        Call<App> app();

        @GET("x")
        Call<List<App>> apps();

        @DELETE("x")
        Call<Void> delete();

        @Streaming
        @GET("x")
        @Headers("Accept: audio/mpeg")
        Call<ResponseBody> recording();

        @POST("x")
        @Headers({"Accept: application/vnd.api+json", "Content-Type: application/vnd.api+json"})
        Call<ErrorItem> sendJsonApi(@Body ErrorItem item);
    }

    /** A class of the app. */
    static final class App {
        String name = "";
    }

    private ApiClient client;
    private Api api;

    @BeforeEach
    void connect() {
        client = new OpenBuilder()
                .baseUrl(server.url("/").toString())
                .apiKey(KEY)
                .retries(RetryPolicy.none())
                .build();
        api = client.create(Api.class);
    }

    /** As generated for a document without a server. */
    private static final class OpenBuilder extends ApiClientBuilder<OpenBuilder> {
        OpenBuilder() {
            super(new TelnyxJsonAdapterFactory());
        }

        ApiClient build() {
            return connect("apiKey");
        }

        OpenBuilder apiKey(String apiKey) {
            return bearer("apiKey", apiKey);
        }

        ApiClient buildWithOptionalKey() {
            return connectWithOptionalCredentials("apiKey");
        }
    }

    private <T> T answered(String body, Call<T> call) {
        answer(200, body);
        return client.call(call).execute();
    }

    @Test
    void scalarsAndCollectionsCanBeAnswers() {
        assertThat(answered("[\"" + ID + "\"]", api.ids())).containsExactly(ID);
        assertThat(answered("[\"a\"]", api.names())).containsExactly("a");
        assertThat(answered("{\"a\":[1]}", api.counts())).isEqualTo(Collections.singletonMap("a", Arrays.asList(1)));
        assertThat(answered("{\"a\":{\"code\":\"1\",\"title\":\"t\"}}", api.items())
                        .get("a")
                        .getTitle())
                .isEqualTo("t");
        assertThat(answered("12345678901234567890.10", api.amount())).hasToString("12345678901234567890.10");
        assertThat(answered("\"a\"", api.name())).isEqualTo("a");
        assertThat(answered("\"2019-03-29T11:10:00+02:00\"", api.moment())).isEqualTo(MOMENT);
        assertThat(answered("\"2019-03-29\"", api.day())).isEqualTo(MOMENT.toLocalDate());
    }

    private void refused(String body, Call<?> call, String fault) {
        answer(200, body);
        assertThat(failureOf(client.call(call), DecodingException.class)).hasMessageEndingWith(fault);
    }

    @Test
    void theyAreAsStrictAsInModels() {
        refused("[\"" + ID + "\",\"1-1\"]", api.ids(), "Expected a UUID but was '1-1' at path $[1]");
        refused("[null]", api.ids(), "Expected a UUID but was NULL at path $[0]");
        refused("null", api.ids(), "Expected an array but was NULL at path $");
        refused("[5]", api.names(), "Expected a string but was NUMBER at path $[0]");
        refused("{\"a\":[\"1\"]}", api.counts(), "Expected an integer of 32 bits but was STRING at path $.a[0]");
        refused("{\"a\":null}", api.items(), "Expected a value but was null at path $.a");
        refused("\"1\"", api.amount(), "Expected a number but was STRING at path $");
        refused("5", api.name(), "Expected a string but was NUMBER at path $");
        assertThatThrownBy(() -> answered("[\"a\"]", api.names()).add("b"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void collectionsCanBeSent() {
        answer(200, "[]");
        assertThat(client.call(api.sendMoments(Collections.singletonList(MOMENT)))
                        .execute())
                .isEmpty();

        assertThat(sent().getBody().readUtf8()).isEqualTo("[\"2019-03-29T11:10:00+02:00\"]");
    }

    @Test
    void classesOfTheAppAreRefusedAndNotTakenApartByReflection() {
        assertThatThrownBy(() -> api.app())
                .isInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageStartingWith(App.class + " was not generated with this client");
        assertThatThrownBy(() -> api.apps())
                .isInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("was not generated with this client");
    }

    @Test
    void successWithoutABodyIsNoContent() {
        server.enqueue(new MockResponse().setResponseCode(204));
        server.enqueue(new MockResponse().setResponseCode(202));
        server.enqueue(new MockResponse().setResponseCode(200).setBody("<html>"));
        ApiCall<NoContent> call = client.callWithoutBody(api.delete());

        assertThat(call.execute()).isSameAs(NoContent.INSTANCE).hasToString("NoContent");
        assertThat(call.execute()).isSameAs(NoContent.INSTANCE);
        assertThat(call.execute()).isSameAs(NoContent.INSTANCE);
        assertThat(sent().getMethod()).isEqualTo("DELETE");
    }

    @Test
    void failuresWithoutABodyAreFailures() throws Exception {
        ApiCall<NoContent> call = client.callWithoutBody(api.delete());
        answer(404, "{\"errors\":[{\"code\":\"7\"}]}");
        assertThat(failureOf(call, NotFoundException.class)).hasMessage("DELETE /x was answered 404: 7");

        answer(500, "");
        assertThatThrownBy(() -> call.toFuture().get()).hasCauseInstanceOf(ServerErrorException.class);
        server.shutdown();
        failureOf(call, TransportException.class);
    }

    @Test
    void bytesAreHandedOnUnread() throws IOException {
        server.enqueue(
                new MockResponse().setHeader("Content-Type", "audio/mpeg").setBody("<not JSON>"));
        server.enqueue(new MockResponse().setResponseCode(204));
        ApiCall<ResponseBody> call = client.callForBytes(api.recording());

        try (ResponseBody body = call.execute()) {
            assertThat(body.source().getBuffer().size()).isZero();
            assertThat(body.contentType()).hasToString("audio/mpeg");
            assertThat(body.string()).isEqualTo("<not JSON>");
        }
        try (ResponseBody body = call.execute()) {
            assertThat(body.bytes()).isEmpty();
        }
        assertThat(sent().getHeader("Accept")).isEqualTo("audio/mpeg");
    }

    @Test
    void errorsInsteadOfBytesAreErrors() {
        answer(401, "{\"errors\":[{\"code\":\"7\"}]}");

        assertThat(failureOf(client.callForBytes(api.recording()), UnauthorizedException.class)
                        .errors())
                .hasSize(1);
    }

    @Test
    void bytesThatNobodyTakesAnyMoreAreClosed() {
        CallFuture<ResponseBody> future = new CallFuture<>();
        future.cancel(true);
        ClosedBody late = new ClosedBody();
        future.onSuccess(late);

        Delivery<ResponseBody> delivery = new Delivery<>(new CallFuture<>(), Runnable::run);
        delivery.cancel();
        ClosedBody cancelled = new ClosedBody();
        delivery.success(cancelled);

        assertThat(late.closed).isTrue();
        assertThat(cancelled.closed).isTrue();
    }

    private static final class ClosedBody extends ResponseBody {
        private boolean closed;

        @Override
        public MediaType contentType() {
            return MediaType.get("audio/mpeg");
        }

        @Override
        public long contentLength() {
            return 0;
        }

        @Override
        public BufferedSource source() {
            return new Buffer();
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/vnd.api+json", "application/problem+json; charset=utf-8"})
    void jsonOfAnyMediaTypeIsRead(String contentType) {
        server.enqueue(new MockResponse().setHeader("Content-Type", contentType).setBody("[]"));

        assertThat(client.call(api.ids()).execute()).isEmpty();
    }

    @Test
    void mediaTypesOfTheOperationAreKept() {
        answer(200, "{\"code\":\"1\",\"title\":\"t\"}");
        ErrorItem item = ErrorItem.builder().code("1").title("t").build();
        assertThat(client.call(api.sendJsonApi(item)).execute()).isEqualTo(item);
        RecordedRequest request = sent();

        assertThat(request.getHeaders().values("Accept")).containsExactly("application/vnd.api+json");
        assertThat(request.getHeaders().values("Content-Type")).containsExactly("application/vnd.api+json");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + KEY);
    }

    @Test
    void withoutAServerInTheDocumentTheBaseUrlIsAMust() {
        assertThatThrownBy(() -> new OpenBuilder().apiKey(KEY).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("baseUrl is missing: the document names no server");
        assertThatThrownBy(() -> new OpenBuilder().buildWithOptionalKey())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("baseUrl is missing: the document names no server");
    }

    @Test
    void theKeyIsOptionalOnlyWhereTheClientSaysSo() {
        OpenBuilder builder = new OpenBuilder().baseUrl(server.url("/").toString());
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Credentials are needed");

        ApiClient anybody = builder.buildWithOptionalKey();
        ApiClient known = builder.apiKey(KEY).buildWithOptionalKey();
        server.enqueue(new MockResponse().setResponseCode(204));
        server.enqueue(new MockResponse().setResponseCode(204));
        anybody.callWithoutBody(anybody.create(Api.class).delete()).execute();
        known.callWithoutBody(known.create(Api.class).delete()).execute();

        assertThat(sent().getHeader("Authorization")).isNull();
        assertThat(sent().getHeader("Authorization")).isEqualTo("Bearer " + KEY);
    }
}
