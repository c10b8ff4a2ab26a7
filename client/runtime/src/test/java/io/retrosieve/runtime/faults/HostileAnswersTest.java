package io.retrosieve.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.runtime.ApiCall;
import io.retrosieve.runtime.ApiClient;
import io.retrosieve.runtime.ApiClientBuilder;
import io.retrosieve.runtime.DeadlineException;
import io.retrosieve.runtime.DecodingException;
import io.retrosieve.runtime.ResponseTooLargeException;
import io.retrosieve.runtime.ServerErrorException;
import io.retrosieve.runtime.TransportException;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.TelnyxClient;
import io.retrosieve.runtime.sample.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Streaming;

/** Answers that never end, blow up, drip, or are something else altogether. */
class HostileAnswersTest extends FaultTest {
    private static final int MIB = 1024 * 1024;
    private static final String BLANKS = String.join("", Collections.nCopies(8192, " "));

    private final MockWebServer server = new MockWebServer();

    HostileAnswersTest() {
        Logger.getLogger(MockWebServer.class.getName()).setLevel(Level.SEVERE);
    }

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
    }

    interface Api {
        @GET("text")
        Call<ResponseBody> text();

        @Streaming
        @GET("bytes")
        Call<ResponseBody> bytes();

        @POST("nothing")
        Call<Void> post();
    }

    /** As generated for an API that asks for no credentials. */
    private static final class Builder extends ApiClientBuilder<Builder> {
        Builder() {
            super(new TelnyxJsonAdapterFactory());
        }

        ApiClient build() {
            return connectWithOptionalCredentials();
        }
    }

    private static ApiClient open(String url) {
        return new Builder().baseUrl(url).retries(PATIENT).maxResponseSize(MIB).build();
    }

    private String url() {
        return server.url("/v2").toString();
    }

    /** A body of so many MiB that is a thousandth of it on the wire. */
    private static MockResponse bomb(int status, int mebibytes) throws IOException {
        Buffer compressed = new Buffer();
        try (BufferedSink sink = Okio.buffer(new GzipSink(compressed))) {
            for (int i = 0; i < mebibytes * (MIB / BLANKS.length()); i++) {
                sink.writeUtf8(BLANKS);
            }
            sink.writeUtf8("{}");
        }
        return new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Encoding", "gzip")
                .setHeader("Content-Type", "application/json")
                .setHeader("X-Request-Id", "bomb")
                .setBody(compressed);
    }

    @Test
    void aBombIsDefusedByDefault() throws IOException {
        server.enqueue(bomb(200, 65));
        ResponseTooLargeException failure = failureOf(call(client(url()).build()), ResponseTooLargeException.class);

        assertThat(failure)
                .hasMessage("GET /v2/call_events was answered 200 (request id bomb), "
                        + "but the body has more than 67108864 bytes");
        assertThat(failure.limit()).isEqualTo(64 * MIB);
        assertThat(failure.requestId()).isEqualTo("bomb");
        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aBombInAnErrorIsReadNoFurtherThanItIsKept() throws IOException {
        server.enqueue(bomb(501, 20));
        ServerErrorException failure = failureOf(
                call(client(url()).build()).withRetries(io.retrosieve.runtime.RetryPolicy.none()),
                ServerErrorException.class);

        assertThat(failure.body()).hasSize(64 * 1024).isBlank();
    }

    @ParameterizedTest
    @CsvSource({"1000, true", "1001, false"})
    void theBoundIsExact(int length, boolean passes) throws Exception {
        String padding =
                String.join("", Collections.nCopies(length - page("call.hangup").length(), " "));
        for (boolean chunked : new boolean[] {false, true}) {
            MockResponse answer = new MockResponse();
            server.enqueue(
                    chunked
                            ? answer.setChunkedBody(page("call.hangup") + padding, 100)
                            : answer.setBody(page("call.hangup") + padding));
            TelnyxClient client = client(url()).maxResponseSize(1_000).build();

            if (passes) {
                assertThat(call(client).execute().getData()).hasSize(1);
            } else {
                Assertions.assertThatThrownBy(() -> call(client).toFuture().get(10, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(ResponseTooLargeException.class);
            }
        }
    }

    @Test
    void theBoundMustBePositive() {
        Assertions.assertThatThrownBy(() -> client(url()).maxResponseSize(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxResponseSize must be positive, but was 0");
    }

    @Test
    void textsAreBoundedAndStreamsAreNot() throws IOException {
        ApiClient client = open(url());
        Api api = client.create(Api.class);
        server.enqueue(bomb(200, 3));
        failureOf(client.callForText(api.text()), ResponseTooLargeException.class);
        server.enqueue(bomb(200, 3));
        try (ResponseBody body = client.callForBytes(api.bytes()).execute()) {
            assertThat(body.bytes()).hasSize(3 * MIB + 2);
        }
    }

    private static boolean endless(Socket socket, FaultServer.Requests requests, String head) throws IOException {
        requests.next();
        Fault.write(socket, head);
        while (true) {
            Fault.write(socket, BLANKS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"200 OK", "500 Oops"})
    void aBodyThatNeverEndsIsNotReadToTheEnd(String status) throws Exception {
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n\r\n";
        try (FaultServer endless = new FaultServer((socket, requests) -> endless(socket, requests, head))) {
            ApiCall<CallEventPage> call = call(client(endless.url())
                            .maxResponseSize(MIB)
                            .build())
                    .withRetries(PATIENT.toBuilder().maxAttempts(2).build());

            if (status.startsWith("2")) {
                failureOf(call, ResponseTooLargeException.class);
                assertThat(endless.requests()).isEqualTo(1);
            } else {
                assertThat(failureOf(call, ServerErrorException.class).body()).hasSize(64 * 1024);
                assertThat(endless.requests()).isEqualTo(2);
            }
        }
    }

    @Test
    void headersThatNeverEndAreAFailure() throws Exception {
        FaultServer.Behaviour behaviour = (socket, requests) -> {
            requests.next();
            Fault.write(socket, "HTTP/1.1 200 OK\r\n");
            while (true) {
                Fault.write(socket, "X-More: " + BLANKS.replace(' ', 'x') + "\r\n");
            }
        };
        try (FaultServer endless = new FaultServer(behaviour)) {
            failureOf(
                    call(client(endless.url()).build())
                            .withRetries(PATIENT.toBuilder().maxAttempts(2).build()),
                    TransportException.class);
            assertThat(endless.requests()).isEqualTo(2);
        }
    }

    /** A byte each 20 ms: no read times out. */
    private static boolean drip(Socket socket, FaultServer.Requests requests) throws IOException {
        requests.next();
        Fault.write(socket, Fault.ok("Content-Length: 1000000"));
        while (true) {
            Fault.write(socket, " ");
            try {
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    @Test
    void dripsEndWithTheTimeoutOfTheCallAndAreTriedAgainUntilTheDeadline() throws Exception {
        try (FaultServer dripping = new FaultServer(HostileAnswersTest::drip)) {
            TelnyxClient client = client(dripping.url())
                    .callTimeout(Duration.ofMillis(100))
                    .deadline(Duration.ofMillis(700))
                    .build();

            assertThat(failureOf(call(client), TransportException.class).attempts())
                    .isBetween(1, 8);
            Assertions.assertThatThrownBy(() -> call(client).toFuture().get(20, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TransportException.class);
            assertThat(dripping.requests()).isGreaterThan(2);
        }
    }

    @Test
    void withoutAnyTimeoutTheDeadlineEndsADrip() throws Exception {
        try (FaultServer dripping = new FaultServer(HostileAnswersTest::drip)) {
            TelnyxClient client = client(dripping.url())
                    .callTimeout(Duration.ZERO)
                    .deadline(Duration.ofMillis(300))
                    .build();

            assertThat(failureOf(call(client), DeadlineException.class).elapsed())
                    .isBetween(Duration.ofMillis(300), Duration.ofSeconds(10));
            Assertions.assertThatThrownBy(() -> call(client).toFuture().get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(DeadlineException.class);
        }
    }

    @Test
    void aSlowServerIsWaitedFor() throws Exception {
        server.enqueue(new MockResponse()
                .setBody(page("call.hangup"))
                .setHeadersDelay(150, TimeUnit.MILLISECONDS)
                .setBodyDelay(150, TimeUnit.MILLISECONDS));

        assertThat(call(client(url()).build()).execute().getData()).hasSize(1);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, <html>Sign in</html>, it is HTML instead of JSON (content type text/html)",
        "application/xml, <error/>, it is XML instead of JSON (content type application/xml)",
        "image/png, PNG, malformed JSON at path $",
        "application/json, '', it is empty"
    })
    void anythingButJsonIsAFailureThatIsNotTriedAgain(String type, String body, String fault) {
        server.enqueue(new MockResponse().setHeader("Content-Type", type).setBody(body));

        DecodingException failure = failureOf(call(client(url()).build()), DecodingException.class);

        assertThat(failure).hasMessageContaining(fault);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void jsonUnderAnotherNameIsRead() {
        server.enqueue(
                new MockResponse().setHeader("Content-Type", "text/plain").setBody(page("call.hangup")));

        assertThat(call(client(url()).build()).execute().getData()).hasSize(1);
    }

    @Test
    void whatIsNoHttpIsAFailureThatIsNotTriedAgain() throws Exception {
        FaultServer.Behaviour behaviour = (socket, requests) -> {
            requests.next();
            Fault.write(socket, "SSH-2.0-OpenSSH_9.2\r\n\r\n");
            return false;
        };
        try (FaultServer other = new FaultServer(behaviour)) {
            assertThat(failureOf(call(client(other.url()).build()), TransportException.class)
                            .attempts())
                    .isEqualTo(1);
            assertThat(other.requests()).isEqualTo(1);
        }
    }

    @Test
    void aRequestThatMayDoSomethingTwiceIsSentOnce() throws Exception {
        for (Fault fault : Fault.values()) {
            FaultServer.Behaviour behaviour = (socket, requests) -> {
                if (requests.next() == null) {
                    return false;
                }
                fault.answer(socket, page("call.hangup"));
                return false;
            };
            if (!fault.readsRequest() || fault.answers()) {
                continue;
            }
            try (FaultServer breaking = new FaultServer(behaviour)) {
                ApiClient client = open(breaking.url());
                ApiCall<?> post =
                        client.callWithoutBody(client.create(Api.class).post());
                try {
                    post.execute();
                } catch (io.retrosieve.runtime.RetrosieveException e) {
                    assertThat(e.attempts()).isEqualTo(1);
                }
                assertThat(breaking.requests()).as(fault.name()).isEqualTo(1);
            }
        }
    }

    @Test
    void aStreamThatBreaksOnceItWasHandedOnIsNotAskedForAgain() throws Exception {
        FaultServer.Behaviour behaviour = (socket, requests) -> {
            requests.next();
            Fault.RESET_IN_THE_BODY.answer(socket, page("call.hangup"));
            return false;
        };
        try (FaultServer breaking = new FaultServer(behaviour)) {
            ApiClient client = open(breaking.url());
            try (ResponseBody body =
                    client.callForBytes(client.create(Api.class).bytes()).execute()) {
                Assertions.assertThatThrownBy(body::bytes).isInstanceOf(IOException.class);
            }
            assertThat(breaking.requests()).isEqualTo(1);
        }
    }

    @Test
    void aStreamIsTriedAgainUntilItsHeadersAreHere() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(503));
        server.enqueue(new MockResponse().setSocketPolicy(okhttp3.mockwebserver.SocketPolicy.DISCONNECT_AFTER_REQUEST));
        server.enqueue(new MockResponse().setBody("bytes"));
        ApiClient client = open(url());

        try (ResponseBody body =
                client.callForBytes(client.create(Api.class).bytes()).execute()) {
            assertThat(body.string()).isEqualTo("bytes");
        }
    }
}
