package io.retrosieve.integration.testkit;

import static io.retrosieve.runtime.Conditions.eq;
import static io.retrosieve.runtime.Conditions.gt;
import static io.retrosieve.runtime.Conditions.gte;
import static io.retrosieve.runtime.Conditions.lt;
import static io.retrosieve.runtime.Conditions.lte;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.retrosieve.integration.Fixtures;
import io.retrosieve.integration.server.ApiServer;
import io.retrosieve.runtime.Comparison;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.CallEventType;
import io.retrosieve.telnyx.FakeTelnyx;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import io.retrosieve.telnyx.TelnyxJsonAdapterFactory;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same queries over the same events: what the fake finds is what a server finds. */
class FakeAgainstServerTest {
    @RegisterExtension
    static final ApiServer API = new ApiServer();

    private static final Instant NOW = Instant.parse("2026-01-16T12:00:00Z");
    private static final List<String> LEGS =
            List.of("5f0c1d7e-2a34-4b6f-9c1d-0a1b2c3d4e5f", "308fe500-5213-11e9-ace7-02420a0f0668");
    private static final List<String> SESSIONS =
            List.of("0b9f6c1e-7d21-4f0a-8a55-6e2f90c1d3b7", "c2a8e4f0-1b3d-4c5e-9f60-718293a4b5c6");
    private static final List<String> NAMES = List.of("call.initiated", "call.hangup", "answer");
    private static final List<String> TYPES = List.of("webhook", "command");

    private final FakeTelnyx fake = new FakeTelnyx();

    @Test
    void findsWhatTheFixturesSay() throws IOException {
        for (int page = 1; page <= 3; page++) {
            fake.callEventsApi()
                    .onListCallEvents()
                    .addAll(page(Fixtures.body("leg-page-" + page)).getData());
        }
        ListCallEventsQuery ofLeg =
                ListCallEventsQuery.ofLeg(Fixtures.LEG_OF_THREE_PAGES).pageSize(2);

        for (int page = 1; page <= 3; page++) {
            assertSame(API.client(), ofLeg.pageNumber(page));
        }
        assertSame(API.client(), ListCallEventsQuery.last24Hours().name("no.such.event"));
    }

    @Test
    void findsWhatAServerFindsThatReadsNothingButTexts() throws IOException {
        List<Map<String, String>> texts = events(new Random(7), 120);
        fake.server().setClock(Clock.fixed(NOW, ZoneOffset.UTC));
        for (Map<String, String> text : texts) {
            fake.callEventsApi().onListCallEvents().add(decoded(text));
        }

        int compared = 0;
        int notEmpty = 0;
        try (TextServer server = new TextServer(texts, NOW)) {
            TelnyxClient client = TelnyxClient.builder()
                    .apiKey("key")
                    .baseUrl(server.baseUrl())
                    .build();
            for (ListCallEventsQuery query : queries()) {
                notEmpty += assertSame(client, query).getData().isEmpty() ? 0 : 1;
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300);
        assertThat(notEmpty).as("queries that find something").isGreaterThan(compared / 3);
    }

    private CallEventPage assertSame(TelnyxClient client, ListCallEventsQuery query) {
        CallEventPage theirs = client.callEvents().list(query).execute();
        assertThat(fake.client().callEvents().list(query).execute())
                .as(query.toString())
                .isEqualTo(theirs);
        return theirs;
    }

    private static List<ListCallEventsQuery> queries() {
        List<ListCallEventsQuery.WithoutOccurredAt> starts = List.of(
                ListCallEventsQuery.last24Hours(),
                ListCallEventsQuery.ofLeg(UUID.fromString(LEGS.get(0))),
                ListCallEventsQuery.ofSession(UUID.fromString(SESSIONS.get(1))),
                ListCallEventsQuery.of(UUID.fromString(LEGS.get(1)), UUID.fromString(SESSIONS.get(0))));
        List<ListCallEventsQuery> queries = new ArrayList<>();
        for (ListCallEventsQuery.WithoutOccurredAt start : starts) {
            queries.addAll(refined(start));
            queries.addAll(refined(start.type(CallEventType.COMMAND).name("answer")));
        }
        return queries;
    }

    private static List<ListCallEventsQuery> refined(ListCallEventsQuery.WithoutOccurredAt query) {
        List<ListCallEventsQuery> queries = new ArrayList<>(List.of(
                query,
                query.type(CallEventType.WEBHOOK),
                query.name("call.hangup"),
                query.name("nothing"),
                query.pageSize(1),
                query.pageSize(7).pageNumber(2),
                query.pageSize(250),
                query.pageNumber(99)));
        for (String time : List.of("2026-01-15T13:00:00Z", "2026-01-16T00:00:00+01:00", "2026-01-16T10:00:00.5Z")) {
            OffsetDateTime bound = OffsetDateTime.parse(time);
            for (Comparison<OffsetDateTime> comparison :
                    List.<Comparison<OffsetDateTime>>of(gt(bound), gte(bound), lt(bound), lte(bound), eq(bound))) {
                queries.add(query.occurredAt(comparison));
                queries.add(query.occurredAt(comparison).pageSize(3).pageNumber(2));
                queries.add(
                        query.occurredAt(comparison).type(CallEventType.WEBHOOK).pageSize(100));
            }
        }
        return queries;
    }

    /** Few different times, so that bounds are met and several events share one. */
    private static List<Map<String, String>> events(Random random, int count) {
        List<Map<String, String>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant time = NOW.minusSeconds(3_600L * random.nextInt(36)).plusMillis(500L * random.nextInt(2));
            events.add(Map.of(
                    "call_leg_id", LEGS.get(random.nextInt(2)),
                    "call_session_id", SESSIONS.get(random.nextInt(2)),
                    "event_timestamp", time.toString(),
                    "name", NAMES.get(random.nextInt(3)),
                    "type", TYPES.get(random.nextInt(2))));
        }
        return events;
    }

    private static CallEvent decoded(Map<String, String> text) throws IOException {
        return moshi().adapter(CallEvent.class).fromJson(TextServer.json(text));
    }

    private static CallEventPage page(String json) throws IOException {
        return moshi().adapter(CallEventPage.class).fromJson(json);
    }

    private static Moshi moshi() {
        return new Moshi.Builder().add(new TelnyxJsonAdapterFactory()).build();
    }
}
