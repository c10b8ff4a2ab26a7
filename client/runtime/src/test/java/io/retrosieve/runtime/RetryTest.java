package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.TelnyxClient;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again and after what wait, with a clock of its own: no test here takes the time that it speaks of. */
class RetryTest extends HttpTest {
    private final FakeTiming timing = new FakeTiming();

    private TelnyxClient.Builder retrying() {
        TelnyxClient.Builder builder = builder().retries(RetryPolicy.defaults());
        ((ApiClientBuilder<?>) builder).timing(timing);
        return builder;
    }

    private ApiCall<CallEventPage> retried() {
        return call(retrying().build());
    }

    private void answerTimes(int times, MockResponse answer) {
        for (int i = 0; i < times; i++) {
            server.enqueue(answer);
        }
    }

    private static MockResponse status(int status) {
        return new MockResponse().setResponseCode(status);
    }

    private static List<Duration> millis(long... millis) {
        List<Duration> durations = new ArrayList<>();
        for (long one : millis) {
            durations.add(Duration.ofMillis(one));
        }
        return durations;
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504, 599})
    void passingFailuresOfTheServerAreAskedAgain(int status) {
        answerTimes(2, status(status));
        answer(200, PAGE);

        assertThat(retried().execute().getData()).hasSize(1);
        assertThat(timing.waits)
                .startsWith(Duration.ofMillis(500))
                .endsWith(Duration.ofMillis(status == 408 ? 500 : 1_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 304, 400, 401, 403, 404, 409, 410, 422})
    void otherAnswersAreNot(int status) {
        server.enqueue(status(status));

        assertThat(failureOf(retried(), ApiException.class).attempts()).isEqualTo(1);
        assertThat(timing.waits).isEmpty();
    }

    @Test
    void afterTheLastAttemptTheLastFailureIsThrown() {
        answerTimes(3, status(503));
        server.enqueue(status(500).setHeader("X-Request-Id", "last"));

        ServerErrorException failure = failureOf(retried(), ServerErrorException.class);

        assertThat(failure.requestId()).isEqualTo("last");
        assertThat(failure.attempts()).isEqualTo(4);
        assertThat(timing.waits).isEqualTo(millis(500, 1_000, 2_000));
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void eachAttemptSendsTheSameRequest() {
        answerTimes(1, status(500));
        answer(200, PAGE);
        retried().execute();

        String first = sentTarget();
        assertThat(sentTarget()).isEqualTo(first).contains("filter%5Bfrom%5D=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISCONNECT_AFTER_REQUEST", "DISCONNECT_DURING_RESPONSE_BODY", "DISCONNECT_AT_START"})
    void connectionsThatBreakAreTriedAgain(SocketPolicy policy) {
        answerTimes(2, new MockResponse().setBody(PAGE).setSocketPolicy(policy));
        answer(200, PAGE);

        assertThat(retried().execute().getData()).hasSize(1);
        assertThat(timing.waits).isNotEmpty();
    }

    @Test
    void aBodyThatIsCompleteButNoJsonIsNotAskedForAgain() {
        answer(200, PAGE.substring(0, 50));

        assertThat(failureOf(retried(), DecodingException.class).attempts()).isEqualTo(1);
    }

    @Test
    void aServerThatIsNotThereIsTriedAgain() throws IOException {
        ApiCall<?> call = retried();
        server.shutdown();

        assertThat(failureOf(call, TransportException.class).attempts()).isEqualTo(4);
        assertThat(timing.waits).isEqualTo(millis(500, 1_000, 2_000));
    }

    @ParameterizedTest
    @CsvSource({
        "Retry-After, 7, 7",
        "Retry-After, 0, 0",
        "Retry-After, 60, 60",
        "Retry-After, 'Wed, 01 Jul 2015 07:28:09 GMT', 9",
        "Retry-After, 'Wed, 01 Jul 2015 07:00:00 GMT', 0",
        "Retry-After, soon, 0",
        "Retry-After, -1, 0",
        "X-RateLimit-Reset, 5, 5",
        "x-ratelimit-reset, 1.5, 1.5",
        "X-RateLimit-Reset, 1435735683, 3",
        "X-RateLimit-Reset, 1435735683500, 3.5",
        "X-RateLimit-Reset, 1435735000, 0",
        "X-Rate-Limit-Reset, 1435735683, 3",
        "X-RateLimit-Reset-After, 0.25, 0.25",
        "RateLimit-Reset, 5, 5",
        "RateLimit, 'limit=100, remaining=0, reset=12', 12",
        "RateLimit, '\"default\";r=0;t=30', 30",
        "RateLimit, whatever, 0",
        "X-RateLimit-Reset, never, 0"
    })
    void aServerThatSaysWhenGetsThatTimeAndALittleMore(String header, String value, double seconds) {
        server.enqueue(
                status(429).setHeader("Date", "Wed, 01 Jul 2015 07:28:00 GMT").setHeader(header, value));
        answer(200, PAGE);
        retried().execute();

        assertThat(timing.waits).isEqualTo(millis(Math.round(seconds * 1_000) + 500));
    }

    @Test
    void withoutADateOfTheServerThisMachinesClockCounts() {
        server.enqueue(status(503).setHeader("Retry-After", "Wed, 01 Jul 2026 12:00:04 GMT"));
        answer(200, PAGE);
        retried().execute();

        assertThat(timing.waits).isEqualTo(millis(4_500));
    }

    @Test
    void whenALimitIsResetDoesNotMatterToOtherFailures() {
        server.enqueue(status(500).setHeader("X-RateLimit-Reset", "40"));
        answer(200, PAGE);
        retried().execute();

        assertThat(timing.waits).isEqualTo(millis(500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "31536000", "99999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void aServerThatAsksForTooMuchIsNotAskedAgain(String retryAfter) {
        server.enqueue(status(429).setHeader("Retry-After", retryAfter));

        assertThat(failureOf(retried(), RateLimitedException.class).retryAfter())
                .isEqualTo(retryAfter);
        assertThat(timing.waits).isEmpty();
    }

    @Test
    void aCallMayHaveAPolicyOfItsOwn() {
        answerTimes(3, status(500));

        assertThat(failureOf(retried().withRetries(RetryPolicy.none()), ServerErrorException.class)
                        .attempts())
                .isEqualTo(1);
        assertThat(failureOf(
                                retried()
                                        .withRetries(RetryPolicy.builder()
                                                .maxAttempts(2)
                                                .build()),
                                ServerErrorException.class)
                        .attempts())
                .isEqualTo(2);
    }

    @Test
    void anOutageIsNotMultiplied() {
        TelnyxClient client =
                retrying().retries(RetryPolicy.builder().budget(5).build()).build();
        answerTimes(15, status(503));
        for (int i = 0; i < 10; i++) {
            failureOf(call(client), ServerErrorException.class);
        }

        assertThat(server.getRequestCount()).isEqualTo(10 + 5);
    }

    @Test
    void retriesAreEarnedAgainBySuccesses() {
        TelnyxClient client =
                retrying().retries(RetryPolicy.builder().budget(1).build()).build();
        answerTimes(3, status(503));
        failureOf(call(client), ServerErrorException.class);
        failureOf(call(client), ServerErrorException.class);
        int sent = server.getRequestCount();
        assertThat(sent).isEqualTo(3);

        for (int i = 0; i < 10; i++) {
            answer(200, PAGE);
            call(client).execute();
        }
        answerTimes(1, status(503));
        answer(200, PAGE);
        assertThat(call(client).execute().getData()).hasSize(1);
        answerTimes(1, status(503));
        answer(200, PAGE);
        assertThat(call(client).execute().getData())
                .as("a retry that helps costs nothing")
                .hasSize(1);
    }

    @Test
    void whatTheServerAskedForIsNoBurden() {
        TelnyxClient client =
                retrying().retries(RetryPolicy.builder().budget(0).build()).build();
        server.enqueue(status(429).setHeader("Retry-After", "1"));
        answer(200, PAGE);
        assertThat(call(client).execute().getData()).hasSize(1);

        answerTimes(1, status(429));
        assertThat(failureOf(call(client), RateLimitedException.class).attempts())
                .isEqualTo(1);
    }

    @Test
    void aWaitThatPassesTheDeadlineIsNotBegun() {
        server.enqueue(status(503).setHeader("Retry-After", "3"));
        server.enqueue(status(503).setHeader("Retry-After", "7"));

        ServerErrorException failure =
                failureOf(retried().withDeadline(Duration.ofSeconds(10)), ServerErrorException.class);

        assertThat(failure.attempts()).isEqualTo(2);
        assertThat(timing.waits).isEqualTo(millis(3_500));
    }

    @Test
    void theClientsDeadlineHoldsForItsCalls() {
        server.enqueue(status(503).setHeader("Retry-After", "30"));
        TelnyxClient client = retrying().deadline(Duration.ofSeconds(30)).build();

        assertThat(failureOf(call(client), ServerErrorException.class).attempts())
                .isEqualTo(1);
    }

    @Test
    void callsMayShareADeadline() {
        Deadline deadline = Deadline.after(Duration.ofSeconds(1), timing);
        ApiCall<?> call = retried().withDeadlineAt(deadline);
        answer(200, PAGE);
        call.execute();
        timing.advance(Duration.ofSeconds(1));

        DeadlineException failure = failureOf(call, DeadlineException.class);

        assertThat(failure)
                .hasMessage("GET /v2/call_events got no complete answer before its deadline: 0 attempts in 0.000 s");
        assertThat(catchThrowableOfType(Exception.class, () -> call.toFuture().get(10, TimeUnit.SECONDS)))
                .hasCauseInstanceOf(DeadlineException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anAttemptThatTakesTooLongEndsWithTheDeadline() throws Exception {
        server.enqueue(status(503));
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        ApiCall<?> call = retried().withDeadline(Duration.ofSeconds(10));
        CompletableFuture<DeadlineException> failure =
                CompletableFuture.supplyAsync(() -> failureOf(call, DeadlineException.class));
        sent();
        sent();
        timing.advance(Duration.ofMillis(9_501));

        assertThat(failure.get(10, TimeUnit.SECONDS))
                .hasMessage("GET /v2/call_events got no complete answer before its deadline: 2 attempts in 10.000 s")
                .hasCauseInstanceOf(IOException.class);
        assertThat(failure.get().getSuppressed()[0]).isInstanceOf(ServerErrorException.class);
        assertThat(failure.get().attempts()).isEqualTo(2);
        assertThat(failure.get().elapsed()).isBetween(Duration.ofSeconds(10), Duration.ofMillis(10_001));
        assertThat(timing.scheduled()).isZero();
    }

    @Test
    void aSleepIsEndedByAnInterruption() {
        server.enqueue(status(503));
        ApiCall<?> call = retried().observedBy((attempt, failure, wait) -> {
            assertThat(wait).isPositive();
            Thread.currentThread().interrupt();
        });

        TransportException failure = failureOf(call, TransportException.class);

        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertThat(failure).hasCauseExactlyInstanceOf(InterruptedIOException.class);
        assertThat(failure.getSuppressed()).hasSize(1);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void anObserverSeesEachFailureAndTheWaitThatFollows() {
        server.enqueue(status(429).setHeader("Retry-After", "2"));
        answerTimes(3, status(500));
        List<String> seen = new ArrayList<>();

        failureOf(
                retried()
                        .observedBy((attempt, failure, wait) -> seen.add(
                                attempt + " " + ((ApiException) failure).status() + " " + Math.round(wait / 1e6))),
                ServerErrorException.class);

        assertThat(seen).containsExactly("1 429 2500", "2 500 1000", "3 500 2000", "4 500 0");
    }
}
