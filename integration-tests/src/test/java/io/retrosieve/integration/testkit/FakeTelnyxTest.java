package io.retrosieve.integration.testkit;

import static io.retrosieve.runtime.Conditions.between;
import static io.retrosieve.telnyx.ListCallEventsQuery.last24Hours;
import static io.retrosieve.telnyx.ListCallEventsQuery.ofLeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.runtime.DecodingException;
import io.retrosieve.runtime.InvalidRequestException;
import io.retrosieve.runtime.TransportException;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.CallEventType;
import io.retrosieve.telnyx.CallEventsApi;
import io.retrosieve.telnyx.ErrorList;
import io.retrosieve.telnyx.FakeTelnyx;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.Product;
import io.retrosieve.telnyx.TelnyxErrorSource;
import io.retrosieve.telnyx.TelnyxSamples;
import io.retrosieve.testing.Failure;
import io.retrosieve.testing.FakeListing;
import io.retrosieve.testing.FakeRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** An app's code, tested without network. */
class FakeTelnyxTest {
    private static final UUID LEG = UUID.fromString("5f0c1d7e-2a34-4b6f-9c1d-0a1b2c3d4e5f");
    private static final UUID OTHER_LEG = UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668");
    private static final Instant NOW = Instant.parse("2026-01-16T12:00:00Z");

    private final FakeTelnyx fake = new FakeTelnyx();
    private final FakeListing<ListCallEventsQuery, CallEvent> events =
            fake.callEventsApi().onListCallEvents();

    FakeTelnyxTest() {
        fake.server().setClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static CallEvent event(String name, String time) {
        return TelnyxSamples.callEvent()
                .callLegId(LEG.toString())
                .name(name)
                .eventTimestamp(OffsetDateTime.parse(time))
                .build();
    }

    private static CallEvent now(String name) {
        return event(name, NOW.toString());
    }

    private CallEventPage list(ListCallEventsQuery query) {
        return fake.client().callEvents().list(query).execute();
    }

    private static List<String> names(Iterable<CallEvent> found) {
        List<String> names = new ArrayList<>();
        found.forEach(event -> names.add(event.getName()));
        return names;
    }

    private List<String> found(ListCallEventsQuery query) {
        return names(fake.client().callEvents().listAll(query));
    }

    @Test
    void testsCodeThatUsesTheClient() {
        events.add(event("call.answered", "2026-01-15T09:30:00Z")).add(event("call.hangup", "2026-01-15T09:31:42Z"));
        Hangups hangups = new Hangups(fake.client());

        assertThat(hangups.since(LEG, Instant.parse("2026-01-15T00:00:00Z"))).isEqualTo("2026-01-15T09:31:42Z");
        assertThat(hangups.since(LEG, Instant.parse("2026-01-15T10:00:00Z"))).isEqualTo("still talking");
        assertThat(hangups.since(OTHER_LEG, Instant.EPOCH)).isEqualTo("still talking");
        events.failEvery(1, Failure.status(403));
        assertThat(hangups.since(LEG, Instant.EPOCH)).isEqualTo("asked in vain: 403");
    }

    @Test
    void testsCodeThatUsesTheInterface() throws IOException {
        LatestEvent latest = new LatestEvent(fake.callEventsApi());

        assertThat(latest.name()).isEqualTo("none");
        events.add(now("call.initiated"));
        assertThat(latest.name()).isEqualTo("call.initiated");
        events.failNext(Failure.status(429));
        assertThat(latest.name()).isEqualTo("asked in vain: 429");
        assertThat(latest.name()).isEqualTo("call.initiated");
    }

    @Test
    void looksOnlyAtTheLast24HoursWithoutALegOrASession() {
        events.add(event("too.old", "2026-01-15T11:59:59.999999Z"))
                .add(event("just.in", "2026-01-15T12:00:00Z"))
                .add(now("new"));

        assertThat(found(last24Hours())).containsExactly("just.in", "new");
        assertThat(found(ofLeg(LEG))).containsExactly("too.old", "just.in", "new");
        fake.server().setClock(Clock.fixed(NOW.plusSeconds(1), ZoneOffset.UTC));
        assertThat(found(last24Hours())).containsExactly("new");
    }

    @Test
    void itemsComeInTheApisOrderOrTheOtherWayRound() {
        events.addAll(List.of(
                event("second", "2026-01-16T02:00:00Z"),
                event("third", "2026-01-16T01:30:00-01:00"),
                event("first", "2026-01-16T01:00:00Z")));

        assertThat(found(last24Hours())).containsExactly("first", "second", "third");
        events.descending();
        assertThat(found(last24Hours())).containsExactly("third", "second", "first");
    }

    @Test
    void servesWhatTheClientAddsOfItsOwn() {
        for (int hour = 1; hour <= 9; hour++) {
            events.add(event("at." + hour, "2026-01-15T0" + hour + ":00:00Z"));
        }
        Instant begin = Instant.parse("2026-01-15T03:00:00Z");
        ListCallEventsQuery.WithoutOccurredAt ofLeg = ofLeg(LEG).pageSize(2);

        assertThat(names(fake.clientBuilder()
                        .strict()
                        .build()
                        .callEvents()
                        .listAll(ofLeg.occurredAt(between(begin, begin.plusSeconds(7_200))))))
                .containsExactly("at.3", "at.4", "at.5");
    }

    @Test
    void pagesAsTheApiDoes() {
        assertThat(list(last24Hours())).satisfies(page -> {
            assertThat(page.getData()).isEmpty();
            assertThat(page.getMeta().getTotalPages()).isZero();
            assertThat(page.getMeta().getTotalResults()).isZero();
        });
        add(20);
        assertThat(list(last24Hours()).getMeta().getTotalPages())
                .as("20 on a page if nothing is said")
                .isOne();
        add(1);

        assertThat(list(last24Hours()).getMeta().getTotalPages()).isEqualTo(2);
        assertThat(list(last24Hours().pageNumber(2)).getData()).hasSize(1);
        assertThat(list(last24Hours().pageNumber(3)).getData()).isEmpty();
        CallEventPage page = list(last24Hours().pageNumber(2).pageSize(5));
        assertThat(page.getData()).hasSize(5);
        assertThat(page.getMeta().getPageNumber()).isEqualTo(2);
        assertThat(page.getMeta().getPageSize()).isEqualTo(5);
        assertThat(page.getMeta().getTotalPages()).isEqualTo(5);
        assertThat(page.getMeta().getTotalResults()).isEqualTo(21);
        assertThat(found(last24Hours().pageSize(4))).hasSize(21);
        events.pageSize(3);
        assertThat(list(last24Hours()).getData()).hasSize(3);
        assertThatThrownBy(() -> events.pageSize(0)).hasMessage("A page must have one item or more, not 0");
    }

    private void add(int count) {
        IntStream.range(0, count).forEach(i -> events.add(now("event." + i)));
    }

    @Test
    void aFilterOfWhichNothingIsKnownIsRefused() {
        events.add(now("call.hangup"));
        CallEventsApi api = fake.callEventsApi();

        assertThatThrownBy(
                        () -> api.listCallEvents(last24Hours().connectionId("7").failed(true))
                                .execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CallEventsApi.listCallEvents was asked for [filter[connection_id], filter[failed]], and"
                        + " nothing says what an item has to do with that: call filter(\"filter[connection_id]\","
                        + " (item, asked) -> ...) of its fake, or add items with attributes for it");
        assertThat(catchThrowable(() -> list(last24Hours().unspecified("filter[new]", "x"))))
                .as("of a parameter that the document does not know too")
                .hasStackTraceContaining("was asked for [filter[new]]");
    }

    @Test
    @Timeout(20)
    void aFilterOfWhichNothingIsKnownIsRefusedInAnotherThreadToo() {
        events.add(now("call.hangup"));

        assertThatThrownBy(() -> fake.client()
                        .callEvents()
                        .list(last24Hours().to("+1"))
                        .toFuture()
                        .get())
                .hasStackTraceContaining("was asked for [filter[to]], and nothing says");
    }

    @Test
    void aTestSaysWhatAFilterMeans() {
        events.add(now("one"))
                .add(now("two"))
                .filter("filter[connection_id]", (event, asked) -> asked.equals("of " + event.getName()));

        assertThat(found(last24Hours().connectionId("of two"))).containsExactly("two");
        assertThat(found(last24Hours().connectionId("of three"))).isEmpty();
        events.filter("filter[name]", (event, asked) -> true);
        assertThat(found(last24Hours().name("nothing like it")))
                .as("instead of what the document says")
                .containsExactly("one", "two");
    }

    @Test
    void aTestSaysWhatAnItemHas() {
        events.add(now("fax"), Map.of("filter[product]", "fax", "filter[failed]", "true"))
                .add(now("call"), Map.of("filter[product]", "call_control"))
                .add(now("plain"));

        assertThat(found(last24Hours().product(Product.FAX))).containsExactly("fax");
        assertThat(found(last24Hours().product(Product.CALL_CONTROL))).containsExactly("call");
        assertThat(found(last24Hours().product(Product.CALL_CONTROL).failed(true)))
                .isEmpty();
        assertThat(found(last24Hours().product(Product.FAX).type(CallEventType.COMMAND)))
                .as("and what the document says holds too")
                .isEmpty();
    }

    @Test
    void failsWithTheErrorsOfTheDocument() {
        events.failNext(Failure.status(422)
                .header("x-request-id", "42")
                .body(ErrorList.builder()
                        .errors(List.of(TelnyxSamples.telnyxError()
                                .title("No.")
                                .source(TelnyxErrorSource.builder()
                                        .parameter("filter[name]")
                                        .build())
                                .build()))
                        .build()));

        InvalidRequestException thrown = catchThrowableOfType(
                InvalidRequestException.class, () -> list(last24Hours().name("x")));

        assertThat(thrown.requestId()).isEqualTo("42");
        assertThat(thrown.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.title()).isEqualTo("No."));
        assertThat(thrown.rejectedParameters()).containsExactly("filter[name]");
    }

    @Test
    void failsAsOftenAsItIsTold() throws IOException {
        events.failNext(Failure.status(503), 2);
        events.failNext(Failure.status(429).retryAfter(Duration.ofMillis(1500)));
        assertThat(statuses(4)).containsExactly(503, 503, 429, 200);
        assertThat(events.requests()).hasSize(4);

        events.failEvery(3, Failure.status(500));
        assertThat(statuses(7)).containsExactly(200, 200, 500, 200, 200, 500, 200);
        events.failNoMore();
        fake.server().failEvery(2, Failure.status(502));
        assertThat(statuses(2)).containsExactly(200, 502);
        fake.server().failNoMore();
        fake.server().failNext(Failure.status(504));
        assertThat(statuses(2)).containsExactly(504, 200);
        assertThatThrownBy(() -> events.failEvery(0, Failure.timeout()))
                .hasMessage("Every first call or more can fail, not every 0th");
        assertThatThrownBy(() -> events.failNext(Failure.timeout(), 0))
                .hasMessage("A failure must happen once or more, but was to happen 0 times");
    }

    private List<Integer> statuses(int calls) throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            statuses.add(bare().execute().code());
        }
        return statuses;
    }

    private Call<CallEventPage> bare() {
        return fake.callEventsApi().listCallEvents(last24Hours());
    }

    @Test
    void saysWhenToComeBack() throws IOException {
        events.failNext(Failure.status(429).retryAfter(Duration.ofMillis(1500)).text("{\"errors\":[]}"));

        Response<CallEventPage> response = bare().execute();

        assertThat(response.headers().get("Retry-After")).isEqualTo("2");
        assertThat(response.errorBody().string()).isEqualTo("{\"errors\":[]}");
        assertThatThrownBy(() -> Failure.timeout().retryAfter(Duration.ofSeconds(1)))
                .hasMessage("Only an answer has headers and a body: begin with Failure.status(...)");
        assertThatThrownBy(() -> Failure.status(42)).hasMessage("A status must be from 200 to 599, but was 42");
    }

    @Test
    void failsWithoutAnAnswer() {
        events.failNext(Failure.timeout());
        assertThatThrownBy(() -> bare().execute()).isInstanceOf(SocketTimeoutException.class);
        events.failNext(Failure.exception(new ConnectException("refused")));
        assertThatThrownBy(() -> bare().execute())
                .isInstanceOf(ConnectException.class)
                .hasMessage("refused");
        events.failEvery(1, Failure.status(200).text("<html>"));
        assertThatThrownBy(() -> list(last24Hours())).isInstanceOf(DecodingException.class);
    }

    @Test
    @Timeout(20)
    void anAnswerThatNeverComesEndsWithTheClientsOwnTimeout() {
        events.failEvery(1, Failure.noAnswer());

        assertThatThrownBy(() -> fake.clientBuilder()
                        .callTimeout(Duration.ofMillis(50))
                        .build()
                        .callEvents()
                        .list(last24Hours())
                        .execute())
                .isInstanceOf(TransportException.class);
    }

    @Test
    @Timeout(20)
    void anAnswerThatNeverComesEndsWithACancellation() throws InterruptedException {
        events.failNext(Failure.noAnswer());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Call<CallEventPage> call = bare();
        call.enqueue(new Callback<>() {
            @Override
            public void onResponse(Call<CallEventPage> same, Response<CallEventPage> response) {
                done.countDown();
            }

            @Override
            public void onFailure(Call<CallEventPage> same, Throwable thrown) {
                failure.set(thrown);
                done.countDown();
            }
        });

        call.cancel();

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(failure.get()).isInstanceOf(IOException.class);
    }

    @Test
    void remembersWhatWasAsked() {
        list(ofLeg(LEG).name("call.hangup"));
        events.failEvery(1, Failure.status(404));
        catchThrowable(() -> list(last24Hours().pageSize(7)));

        assertThat(events.queries())
                .containsExactly(ofLeg(LEG).name("call.hangup"), last24Hours().pageSize(7));
        assertThat(fake.server().requests())
                .extracting(FakeRequest::toString)
                .containsExactly(
                        "GET https://api.telnyx.com/v2/call_events?filter%5Bleg_id%5D=" + LEG
                                + "&filter%5Bname%5D=call.hangup",
                        "GET https://api.telnyx.com/v2/call_events?page%5Bsize%5D=7");
    }

    @Test
    void seesTheRequestAsAServerWould() {
        fake.clientBuilder()
                .apiKey("the-key")
                .build()
                .callEvents()
                .list(last24Hours())
                .execute();

        assertThat(events.requests()).singleElement().satisfies(request -> {
            assertThat(request.http().header("Authorization")).isEqualTo("Bearer the-key");
            assertThat(request.http().header("Accept")).isEqualTo("application/json");
        });
    }

    @Test
    void isAsNewAfterAReset() throws IOException {
        events.add(now("call.hangup"), Map.of("filter[product]", "fax"))
                .filter("filter[to]", (event, asked) -> true)
                .descending()
                .pageSize(1);
        events.failEvery(1, Failure.status(500));
        fake.server().failNext(Failure.status(501));
        bare().execute();

        fake.server().reset();

        assertThat(events.requests()).isEmpty();
        assertThat(fake.server().requests()).isEmpty();
        assertThat(bare().execute().body().getData()).isEmpty();
        events.add(event("later", "2026-01-16T02:00:00Z")).add(event("sooner", "2026-01-16T01:00:00Z"));
        fake.server().setClock(Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(names(bare().execute().body().getData())).containsExactly("sooner", "later");
        assertThatThrownBy(() -> fake.callEventsApi()
                        .listCallEvents(last24Hours().to("+1"))
                        .execute())
                .hasMessageContaining("was asked for [filter[to]]");
    }

    @Test
    void manyThreadsMayUseItAtOnce() throws Exception {
        int threads = 16;
        int each = 25;
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> all = IntStream.range(0, threads)
                .mapToObj(number -> new Thread(() -> {
                    for (int i = 0; i < each; i++) {
                        events.add(now("event." + number));
                        found(last24Hours().name("event." + number).pageSize(250));
                    }
                }))
                .toList();
        all.forEach(thread -> thread.setUncaughtExceptionHandler((same, thrown) -> failure.set(thrown)));
        all.forEach(Thread::start);
        for (Thread thread : all) {
            thread.join();
        }

        assertThat(failure.get()).isNull();
        assertThat(found(last24Hours().pageSize(250))).hasSize(threads * each);
    }

    @Test
    void samplesAreTheDocumentsOwnExamples() {
        CallEvent sample = TelnyxSamples.callEvent().build();

        assertThat(sample.getName()).isEqualTo("call.hangup");
        assertThat(sample.getCallLegId()).isEqualTo("308fe500-5213-11e9-ace7-02420a0f0668");
        assertThat(sample.getEventTimestamp()).isEqualTo("2019-03-29T11:10:19.127783Z");
        assertThat(sample.getType()).isEqualTo(CallEventType.WEBHOOK);
        assertThat(TelnyxSamples.callEvent().name("other").build().getName()).isEqualTo("other");
    }
}
