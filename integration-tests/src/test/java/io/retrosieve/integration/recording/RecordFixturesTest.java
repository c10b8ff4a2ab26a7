package io.retrosieve.integration.recording;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.retrosieve.integration.Fixtures;
import io.retrosieve.replay.ReplayServer;
import io.retrosieve.runtime.JsonValue;
import io.retrosieve.runtime.UnauthorizedException;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorder against a server that stands in for the API and tells everything that must not get out. */
class RecordFixturesTest {
    private static final String KEY = "KEY0190a1b2c3d4e5f6_secretSECRET";
    private static final String LEG = "9a7d6c5e-1111-4222-8333-abcdefabcdef";
    private static final String SESSION = "8b6c5d4e-5555-4666-8777-fedcbafedcba";
    private static final List<String> PRIVATE = List.of(
            KEY,
            LEG,
            SESSION,
            "secretSECRET",
            "14155550177",
            "14155550178",
            "1494404757140276705",
            "v3:MdI91X4lWFEs7",
            "alice",
            "Alice",
            "sip.acme.test",
            "aGVsbG8gd29ybGQ=",
            "7c1a9f00-9999-4aaa-8bbb-cccccccccccc");

    @TempDir
    Path directory;

    private final WireMockServer api =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void startApi() {
        api.start();
        api.stubFor(any(anyUrl())
                .atPriority(9)
                .willReturn(jsonResponse(
                        "{\"errors\":[{\"code\":\"10015\",\"title\":" + "\"Invalid value\",\"detail\":\"Asked with "
                                + KEY + " for +14155550177\"}]}",
                        422)));
        api.stubFor(get(urlPathEqualTo("/v2/call_events"))
                .atPriority(1)
                .withHeader("Authorization", equalTo("Bearer KEY-THAT-IS-NOT-GOOD"))
                .willReturn(jsonResponse("{\"errors\":[{\"code\":\"10009\",\"title\":\"No\"}]}", 401)));
        api.stubFor(get(urlMatching("/v2/call_events\\?page%5Bsize%5D=20")).willReturn(page(1, 1, 2)));
        api.stubFor(get(urlMatching("/v2/call_events\\?filter%5Bapplication_session_id%5D=" + SESSION))
                .willReturn(page(1, 1, 2)));
        for (int number = 1; number <= 2; number++) {
            api.stubFor(get(urlMatching("/v2/call_events\\?filter%5Bleg_id%5D=" + LEG + "&page%5Bnumber%5D=" + number
                            + "&page%5Bsize%5D=2"))
                    .withHeader("Authorization", containing(KEY))
                    .willReturn(page(number, 2, 1)));
        }
    }

    @AfterEach
    void stopApi() {
        api.stop();
    }

    @Test
    void writesNothingOfTheOriginals() throws IOException {
        assertThat(record(Map.of("TELNYX_API_KEY", KEY))).as(err::toString).isZero();

        List<Path> files = files();
        assertThat(files).hasSize(14); // seven mappings, seven bodies
        for (Path file : files) {
            String text = Files.readString(file);
            assertThat(text + text.toLowerCase(Locale.ROOT)).as(file.toString()).doesNotContain(PRIVATE);
            assertThat(file.toString()).doesNotContain(PRIVATE);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("7 fixtures").doesNotContain(PRIVATE);
    }

    @Test
    void writesTheSameStandInForTheSameOriginalWhereverItIs() throws IOException {
        record(Map.of("TELNYX_API_KEY", KEY));

        try (ReplayServer server = ReplayServer.of(directory).at(Fixtures.BASE_PATH)) {
            TelnyxClient telnyx = client(server, "any-key");
            CallEvent event = telnyx.callEvents()
                    .list(ListCallEventsQuery.last24Hours().pageSize(20))
                    .execute()
                    .getData()
                    .get(0);
            // the leg's stand-in in a body is the one in the URL of its own fixtures, page by page
            UUID leg = UUID.fromString(event.getCallLegId());
            List<CallEvent> ofLeg = telnyx
                    .callEvents()
                    .listAll(ListCallEventsQuery.ofLeg(leg).pageSize(2))
                    .stream()
                    .toList();
            CallEventPage ofSession = telnyx.callEvents()
                    .list(ListCallEventsQuery.ofSession(UUID.fromString(event.getCallSessionId())))
                    .execute();

            assertThat(ofLeg).hasSize(2).contains(event);
            assertThat(ofSession.getData()).contains(event);
            JsonValue payload = event.getMetadata().get("payload");
            assertThat(payload.get("leg").asString()).isEqualTo(event.getCallLegId());
            assertThat(payload.get("from").asString()).matches("\\+1\\d{3}55501\\d\\d");
            assertThat(payload.get("to").asString())
                    .isNotEqualTo(payload.get("from").asString());
            assertThat(payload.get("from_digits").json())
                    .isEqualTo(payload.get("from").asString().substring(1));
        }
    }

    @Test
    void keepsWhatIsNobodysOwn() throws IOException {
        record(Map.of("TELNYX_API_KEY", KEY));

        try (ReplayServer server = ReplayServer.of(directory).at(Fixtures.BASE_PATH)) {
            CallEvent event = client(server, "any-key")
                    .callEvents()
                    .list(ListCallEventsQuery.last24Hours().pageSize(20))
                    .execute()
                    .getData()
                    .get(0);
            assertThat(event.getName()).isEqualTo("call.hangup");
            assertThat(event.getEventTimestamp()).hasToString("2026-01-15T09:30:00.127783Z");
            JsonValue payload = event.getMetadata().get("payload");
            assertThat(payload.get("hangup_cause").asString()).isEqualTo("normal_clearing");
            assertThat(payload.get("start_time").asString()).isEqualTo("2026-01-15T09:29:00.000001Z");
            assertThat(payload.get("attempts").asLong()).isEqualTo(2);
        }
    }

    @Test
    void recordsRefusalsToo() throws IOException {
        record(Map.of("TELNYX_API_KEY", KEY));

        try (ReplayServer server = ReplayServer.of(directory).at(Fixtures.BASE_PATH)) {
            UnauthorizedException refusal = catchThrowableOfType(
                    UnauthorizedException.class,
                    () -> client(server, "any-key")
                            .callEvents()
                            .list(ListCallEventsQuery.last24Hours().pageSize(1))
                            .execute());
            assertThat(refusal.errors().get(0).code()).isEqualTo("10009");
        }
    }

    @Test
    void saysThatTheKeyIsMissingAndAsksNobody() throws IOException {
        assertThat(record(Map.of())).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("TELNYX_API_KEY is not set", "Nothing was recorded");
        assertThat(api.getAllServeEvents()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void writesNothingIfTheKeyIsNotGood() throws IOException {
        assertThat(record(Map.of("TELNYX_API_KEY", "KEY-THAT-IS-NOT-GOOD"))).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Nothing was recorded", "401");
        assertThat(files()).isEmpty();
    }

    private int record(Map<String, String> environment) throws IOException {
        Map<String, String> local = new HashMap<>(environment);
        local.put("TELNYX_API_ORIGIN", api.baseUrl());
        return new RecordFixtures(new PrintStream(out, true), new PrintStream(err, true)).run(local, directory);
    }

    private static TelnyxClient client(ReplayServer server, String key) {
        return TelnyxClient.builder().apiKey(key).baseUrl(server.baseUrl()).build();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static ResponseDefinitionBuilder page(int number, int pages, int results) {
        String event = ("{'record_type':'call_event','call_leg_id':'" + LEG + "','call_session_id':'" + SESSION
                        + "','event_timestamp':'2026-01-15T09:30:00.127783Z','name':'call.hangup','type':'webhook',"
                        + "'metadata':{'payload':{'leg':'" + LEG.toUpperCase(Locale.ROOT) + "','from':'+14155550177',"
                        + "'to':'+14155550178','from_digits':14155550177,'connection_id':'1494404757140276705',"
                        + "'call_control_id':'v3:MdI91X4lWFEs7IgbBEOT9M4AigoY08M0','caller_name':'Alice Smith',"
                        + "'uri':'sip:alice@sip.acme.test','client_state':'aGVsbG8gd29ybGQ=','attempts':2,"
                        + "'hangup_cause':'normal_clearing','start_time':'2026-01-15T09:29:00.000001Z',"
                        + "'+14155550177':{'note':'call +14155550178 back'}}}}")
                .replace('\'', '"');
        return okJson("{\"data\":[" + event + "],\"meta\":{\"total_pages\":" + pages + ",\"total_results\":" + results
                        + ",\"page_number\":" + number + ",\"page_size\":1}}")
                .withHeader("x-request-id", "7c1a9f00-9999-4aaa-8bbb-cccccccccccc")
                .withHeader("Set-Cookie", "session=" + SESSION);
    }
}
