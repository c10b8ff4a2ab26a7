package io.retrosieve.runtime;

import static io.retrosieve.runtime.Conditions.gte;
import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.runtime.sample.ListCallEventsQuery;
import io.retrosieve.runtime.sample.TelnyxClient;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.Path;

class CallListenerTest extends HttpTest {
    private static final UUID LEG = UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668");

    private final FakeTiming timing = new FakeTiming();
    private final Recorder recorder = new Recorder();

    private static final class Recorder implements CallListener {
        final List<CallReport> attempts = new CopyOnWriteArrayList<>();
        final List<CallReport> calls = new CopyOnWriteArrayList<>();

        @Override
        public void attemptEnded(CallReport attempt) {
            attempts.add(attempt);
        }

        @Override
        public void callEnded(CallReport call) {
            calls.add(call);
        }
    }

    private TelnyxClient.Builder listened() {
        TelnyxClient.Builder builder = builder().retries(RetryPolicy.defaults()).listener(recorder);
        ((ApiClientBuilder<?>) builder).timing(timing);
        return builder;
    }

    private void answerWithId(int status, String id) {
        server.enqueue(new MockResponse().setResponseCode(status).setBody(PAGE).setHeader("X-Request-Id", id));
    }

    @Test
    void aReportTellsWhatHappenedAndNothingPrivate() {
        answerWithId(503, "a");
        answerWithId(200, "b");
        listened()
                .build()
                .callEvents()
                .list(ListCallEventsQuery.ofLeg(LEG)
                        .occurredAt(gte(OffsetDateTime.parse("2026-07-01T12:00:00Z")))
                        .from("+18005550101")
                        .pageSize(50))
                .execute();

        assertThat(recorder.attempts)
                .extracting(CallReport::toString)
                .containsExactly(
                        "GET /call_events [leg_id=eq, from=eq, occurred_at=gte, page[size]] attempt 1: "
                                + "503 in 0 ms, again in 499 ms (request id a)",
                        "GET /call_events [leg_id=eq, from=eq, occurred_at=gte, page[size]] attempt 2: "
                                + "200 in 0 ms (request id b)");
        assertThat(recorder.calls)
                .extracting(CallReport::toString)
                .containsExactly("GET /call_events [leg_id=eq, from=eq, occurred_at=gte, page[size]] ended after "
                        + "attempt 2: 200 in 499 ms (request id b)");
        CallReport first = recorder.attempts.get(0);
        assertThat(first.operation()).isEqualTo("GET /call_events");
        assertThat(first.operationId()).isEqualTo("listCallEvents");
        assertThat(first.status()).isEqualTo(503);
        assertThat(first.outcome()).isEqualTo(CallReport.Outcome.FAILED);
        assertThat(first.failure()).isInstanceOf(ServerErrorException.class);
        assertThat(first.retryDelay()).isBetween(Duration.ofMillis(499), Duration.ofMillis(500));
        assertThat(first.target()).isNull();
        assertThat(recorder.calls.get(0).outcome()).isEqualTo(CallReport.Outcome.SUCCEEDED);
        assertThat(recorder.calls.get(0).failure()).isNull();
        assertThat(recorder.calls.get(0).attempts()).isEqualTo(2);
    }

    @Test
    void valuesAreToldWhoeverAsksForThem() {
        Recorder curious = new Recorder();
        answer(200, PAGE);
        call(listened().listenerWithValues(curious).build()).execute();

        assertThat(curious.attempts.get(0).target()).isEqualTo("/v2/call_events?filter[from]=+18005550101");
        assertThat(recorder.attempts.get(0).target()).isNull();
        assertThat(curious.attempts.get(0).toString()).doesNotContain("18005550101", KEY);
    }

    @Test
    void aListenerThatThrowsDoesNotConcernTheCall() throws Exception {
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger(CallListener.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        answer(200, PAGE);
        answer(200, PAGE);
        TelnyxClient client = builder()
                .listener(report -> {
                    throw new IllegalStateException("the listener's own");
                })
                .listener(recorder)
                .build();

        assertThat(call(client).execute().getData()).hasSize(1);
        assertThat(call(client).toFuture().get().getData()).hasSize(1);
        logger.removeHandler(handler);
        assertThat(recorder.attempts).hasSize(2);
        assertThat(logged)
                .hasSize(2)
                .allMatch(line -> line.getThrown().getMessage().equals("the listener's own"));
    }

    @Test
    void failuresWithoutAnAnswerHaveTheirNames() {
        for (int i = 0; i < 4; i++) {
            server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        }
        answer(200, "[]");
        TelnyxClient client = listened().build();
        failureOf(call(client).withRetries(RetryPolicy.none()), TransportException.class);
        failureOf(call(client).withDeadlineAt(Deadline.after(Duration.ZERO, timing)), DeadlineException.class);

        assertThat(recorder.attempts)
                .extracting(CallReport::toString)
                .containsExactly("GET /call_events [from=eq] attempt 1: TransportException by IOException in 0 ms");
        assertThat(recorder.calls)
                .extracting(CallReport::toString)
                .containsExactly(
                        "GET /call_events [from=eq] ended after attempt 1: TransportException by IOException in 0 ms",
                        "GET /call_events [from=eq] ended after attempt 0: "
                                + "DeadlineException by InterruptedIOException in 0 ms");
    }

    @Test
    void aCancelledCallIsReportedOnce() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        CompletableFuture<?> future = call(listened().build()).toFuture();
        sent();
        future.cancel(true);
        future.cancel(true);

        assertThat(recorder.calls)
                .extracting(CallReport::toString)
                .containsExactly("GET /call_events [from=eq] ended after attempt 1: cancelled in 0 ms");
        assertThat(recorder.calls.get(0).outcome()).isEqualTo(CallReport.Outcome.CANCELLED);
    }

    interface Api {
        @GET("calls/{id}")
        Call<Void> get(@Path("id") String id);

        @HTTP(method = "PATCH", path = "/calls", hasBody = true)
        Call<Void> change(@retrofit2.http.Body okhttp3.RequestBody body);
    }

    @Test
    void aPathIsToldAsTheDocumentHasIt() {
        Api api = new retrofit2.Retrofit.Builder()
                .baseUrl(server.url("/v2/"))
                .build()
                .create(Api.class);

        assertThat(OperationName.of(api.get("+18005550101").request())).isEqualTo("GET /calls/{id}");
        assertThat(OperationName.of(
                        api.change(okhttp3.RequestBody.create("", null)).request()))
                .isEqualTo("PATCH /calls");
        assertThat(OperationName.of(
                        new Request.Builder().url("http://localhost/secret").build()))
                .isEqualTo("GET ");
    }

    @ParameterizedTest
    @CsvSource({
        "filter[leg_id], leg_id=eq",
        "filter[occurred_at][gte], occurred_at=gte",
        "filter[status][in][], status=in",
        "filter[voice.connection_name][starts_with], voice.connection_name=starts_with",
        "filter[relation][type], relation.type=eq",
        "filter[in], in=eq",
        "created[gte], created=gte",
        "page[size], page[size]",
        "sort, sort",
        "StartTime>, StartTime>",
        "'', ''",
        "[], []",
        "in, in",
        "filter, filter"
    })
    void theShapeOfAFilterIsReadFromItsName(String name, String shape) {
        HttpUrl url = HttpUrl.get("http://localhost/")
                .newBuilder()
                .addQueryParameter(name, "+18005550101")
                .addQueryParameter(name, "other")
                .build();

        assertThat(FilterShape.of(url)).isEqualTo(shape);
    }
}
