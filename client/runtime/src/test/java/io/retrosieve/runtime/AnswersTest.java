package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Types;
import io.retrosieve.runtime.sample.ErrorItem;
import io.retrosieve.runtime.sample.ErrorList;
import io.retrosieve.runtime.sample.PageMeta;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

/** Answers as documents describe them: errors by status, successes without a body, texts, streams, headers. */
class AnswersTest extends HttpTest {
    private static final String ITEM = "{\"code\":\"1\",\"title\":\"t\"}";
    private static final String LIST = "{\"errors\":[" + ITEM + "]}";

    interface Api {
        @GET("x")
        Call<ErrorItem> item();

        @GET("x")
        Call<ResponseBody> text();

        @Streaming
        @GET("x")
        Call<ResponseBody> bytes();
    }

    private ApiClient client;
    private Api api;

    @BeforeEach
    void connect() {
        client = client(server.url("/").toString(), new OkHttpClient());
        api = client.create(Api.class);
    }

    private static ApiClient client(String baseUrl, OkHttpClient okHttp) {
        return new Builder()
                .baseUrl(baseUrl)
                .okHttpClient(okHttp)
                .callTimeout(java.time.Duration.ofSeconds(30))
                .retries(RetryPolicy.none())
                .build();
    }

    private static final class Builder extends ApiClientBuilder<Builder> {
        Builder() {
            super(new TelnyxJsonAdapterFactory());
        }

        ApiClient build() {
            return connectWithOptionalCredentials("apiKey");
        }
    }

    private ApiException failure(ErrorTypes types, int status, String body) {
        answer(status, body);
        return failureOf(client.withErrors(types).call(api.item()), ApiException.class);
    }

    private static final ErrorTypes BY_STATUS = ErrorTypes.of(ErrorItem.class, "404", "409")
            .and(ErrorList.class, "4XX")
            .and(PageMeta.class, "default");

    @ParameterizedTest
    @CsvSource({"404, ErrorItem", "409, ErrorItem", "400, ErrorList", "429, ErrorList", "500, PageMeta", "302, PageMeta"
    })
    void anErrorIsWhatItsStatusSaysThenItsRangeThenTheDefault(int status, String type) {
        String body = "{\"code\":\"1\",\"title\":\"t\",\"errors\":[],\"total_pages\":1}";
        ApiException failure = failure(BY_STATUS, status, body);

        assertThat(failure.error()).isNotNull();
        assertThat(failure.error().getClass().getSimpleName()).isEqualTo(type);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.body()).isEqualTo(body);
    }

    @Test
    void anErrorIsGivenAsItsDocumentedClassAndNoOther() {
        ApiException failure = failure(BY_STATUS, 404, "{\"code\":\"1\",\"title\":\"t\",\"errors\":[]}");

        assertThat(failure).isInstanceOf(NotFoundException.class);
        assertThat(failure.errorAs(ErrorItem.class).getTitle()).isEqualTo("t");
        assertThat(failure.errorAs(ErrorList.class)).isNull();
    }

    @Test
    void errorsOfWhichTheDocumentSaysNothingAreReadAsAskedFor() {
        ApiException unknown = failure(ErrorTypes.of(ErrorItem.class, "404"), 500, LIST);
        ApiException free = failure(ErrorTypes.of(JsonValue.class, "500"), 500, LIST);

        assertThat(unknown.error()).isNull();
        assertThat(unknown.errorAs(ErrorList.class).getErrors()).hasSize(1);
        assertThat(free.error()).isEqualTo(JsonValue.parse(LIST));
        assertThat(free.errorAs(ErrorList.class).getErrors()).hasSize(1);
        assertThat(free.errorAs(JsonValue.class)).isEqualTo(JsonValue.parse(LIST));
    }

    @Test
    void anErrorCanBeAList() {
        ErrorTypes types = ErrorTypes.of(Types.newParameterizedType(List.class, ErrorItem.class), "default");

        assertThat(failure(types, 500, "[" + ITEM + "]").error())
                .isEqualTo(Collections.singletonList(
                        ErrorItem.builder().code("1").title("t").build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{\"errors\":{}}", "{"})
    void aBodyThatDoesNotFitHidesNothing(String body) {
        ApiException failure = failure(ErrorTypes.of(ErrorList.class, "default"), 404, body);

        assertThat(failure).isInstanceOf(NotFoundException.class);
        assertThat(failure.error()).isNull();
        assertThat(failure.errorAs(ErrorList.class)).isNull();
        assertThat(failure.body()).isEqualTo(body);
    }

    @Test
    void onceSerializedAnErrorHasItsTextOnly() throws Exception {
        ApiException failure = failure(BY_STATUS, 404, ITEM);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        ApiException copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = (ApiException) in.readObject();
        }

        assertThat(copy.body()).isEqualTo(ITEM);
        assertThat(copy.error()).isNull();
        assertThat(copy.errorAs(ErrorItem.class)).isNull();
        assertThat(copy.headers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 204, 205, 304})
    void whereTheDocumentSaysSoNoBodyIsNull(int status) throws Exception {
        ApiCall<ErrorItem> call = client.callOrNull(api.item());
        server.enqueue(new MockResponse().setResponseCode(status));
        server.enqueue(new MockResponse().setResponseCode(status));
        server.enqueue(new MockResponse().setResponseCode(status));

        assertThat(call.execute()).isNull();
        assertThat(call.toFuture().get(10, TimeUnit.SECONDS)).isNull();
        ApiResponse<ErrorItem> response = call.withResponse().execute();
        assertThat(response.value()).isNull();
        assertThat(response.status()).isEqualTo(status);
    }

    @Test
    void whereABodyMayBeMissingOneThatIsThereIsRead() {
        ApiCall<ErrorItem> call = client.callOrNull(api.item());
        answer(200, ITEM);
        assertThat(call.execute().getTitle()).isEqualTo("t");
        answer(200, "{}");
        assertThat(failureOf(call, DecodingException.class)).hasMessageContaining("code");
        answer(404, LIST);
        failureOf(call, NotFoundException.class);
    }

    @Test
    void elsewhereNotModifiedIsNoSuccess() {
        server.enqueue(new MockResponse().setResponseCode(304));

        assertThat(failureOf(client.call(api.item()), ApiException.class).status())
                .isEqualTo(304);
    }

    @Test
    void textIsDecodedAsItsContentTypeSays() {
        ApiCall<String> call = client.callForText(api.text());
        server.enqueue(new MockResponse()
                .setHeader("Content-Type", "text/plain; charset=ISO-8859-1")
                .setBody(new Buffer().writeByte(0xE9)));
        server.enqueue(
                new MockResponse().setHeader("Content-Type", "text/plain").setBody("é"));
        server.enqueue(new MockResponse().setResponseCode(204));
        answer(500, LIST);

        assertThat(call.execute()).isEqualTo("é");
        assertThat(call.execute()).isEqualTo("é");
        assertThat(call.execute()).isEmpty();
        assertThat(failureOf(call, ServerErrorException.class).errors()).hasSize(1);
    }

    @Test
    void statusAndHeadersOfASuccessCanBeHad() throws Exception {
        ApiCall<ApiResponse<ErrorItem>> call = client.call(api.item()).withResponse();
        for (int i = 0; i < 2; i++) {
            server.enqueue(new MockResponse()
                    .setResponseCode(201)
                    .setHeader("Location", "/x/1")
                    .addHeader("Link", "<a>")
                    .addHeader("Link", "<b>")
                    .setHeader("X-Request-Id", "7f3a")
                    .setBody(ITEM));
        }

        ApiResponse<ErrorItem> response = call.execute();
        assertThat(response.value().getTitle()).isEqualTo("t");
        assertThat(response.status()).isEqualTo(201);
        assertThat(response.header("location")).isEqualTo("/x/1");
        assertThat(response.header("Retry-After")).isNull();
        assertThat(response.headers().values("Link")).containsExactly("<a>", "<b>");
        assertThat(response.requestId()).isEqualTo("7f3a");
        assertThat(response).hasToString("ApiResponse 201 (request id 7f3a)");
        assertThat(call.toFuture().get(10, TimeUnit.SECONDS).status()).isEqualTo(201);
    }

    @Test
    void aRedirectThatIsNotFollowedTellsWhereTo() {
        ApiClient unmoved = client(
                server.url("/").toString(),
                new OkHttpClient.Builder().followRedirects(false).build());
        server.enqueue(new MockResponse().setResponseCode(302).setHeader("Location", "https://files.example.com/1"));

        ApiException failure =
                failureOf(unmoved.callForBytes(unmoved.create(Api.class).bytes()), ApiException.class);
        assertThat(failure.status()).isEqualTo(302);
        assertThat(failure.header("Location")).isEqualTo("https://files.example.com/1");
    }

    /** A body much larger than any buffer: the server sends the rest only once the first bytes have arrived. */
    @Test
    void bytesArriveBeforeTheLastAreSent() throws Exception {
        int length = 64 * 1024 * 1024;
        CountDownLatch firstArrived = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Future<?> sender = threads.submit(() -> send(listener, length, firstArrived));
            String url = "http://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort() + "/";
            ApiClient slow = client(url, new OkHttpClient());

            try (ResponseBody body =
                    slow.callForBytes(slow.create(Api.class).bytes()).execute()) {
                InputStream stream = body.byteStream();
                assertThat(stream.read()).isEqualTo(7);
                firstArrived.countDown();
                assertThat(stream.skip(length)).isEqualTo(length - 1);
            }
            sender.get(10, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void send(ServerSocket listener, int length, CountDownLatch firstArrived) throws Exception {
        try (Socket socket = listener.accept()) {
            readHead(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            String head = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: " + length
                    + "\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(7);
            out.flush();
            assertThat(firstArrived.await(10, TimeUnit.SECONDS))
                    .as("the first byte arrives alone")
                    .isTrue();
            byte[] part = new byte[64 * 1024];
            int left = length - 1;
            while (left > 0) {
                out.write(part, 0, Math.min(left, part.length));
                left -= Math.min(left, part.length);
            }
        }
        return null;
    }

    private static void readHead(InputStream in) throws IOException {
        int ends = 0;
        while (ends < 4) {
            int next = in.read();
            ends = next == '\r' || next == '\n' ? ends + 1 : 0;
        }
    }
}
