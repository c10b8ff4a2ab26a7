package io.retrosieve.example;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.integration.Fixtures;
import io.retrosieve.integration.server.ApiServer;
import io.retrosieve.replay.ReplayServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a newcomer sees first. */
class ListCallEventsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheFixturesAsATable() {
        assertThat(run(Map.of())).isZero();

        String ids = "  5f0c1d7e-2a34-4b6f-9c1d-0a1b2c3d4e5f  0b9f6c1e-7d21-4f0a-8a55-6e2f90c1d3b7";
        assertThat(text(out).lines())
                .containsExactly(
                        "TIME                         TYPE     NAME            LEG                                   SESSION",
                        "2026-01-15T09:30:00Z         webhook  call.initiated" + ids,
                        "2026-01-15T09:30:00.412907Z  command  answer        " + ids,
                        "2026-01-15T09:30:01.098311Z  webhook  call.answered " + ids,
                        "2026-01-15T09:31:42.56Z      command  hangup        " + ids,
                        "2026-01-15T09:31:42.731204Z  webhook  call.hangup   " + ids,
                        "",
                        "5 events on 3 pages, from the fixtures (set TELNYX_API_KEY to ask the API)");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void saysInOneLineThatTheKeyIsNotGood() {
        try (ReplayServer server = revoking()) {
            Map<String, String> environment =
                    Map.of("TELNYX_API_KEY", Fixtures.REVOKED_KEY, "TELNYX_BASE_URL", server.baseUrl());

            assertThat(run(environment)).isEqualTo(1);
        }

        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines())
                .singleElement()
                .asString()
                .startsWith("The API does not take the key in TELNYX_API_KEY: GET /v2/call_events was answered 401")
                .doesNotContain(Fixtures.REVOKED_KEY);
    }

    @Test
    void saysInOneLineThatTheKeyCannotBeOne() {
        assertThat(run(Map.of("TELNYX_API_KEY", ApiServer.KEY + "\n"))).isEqualTo(1);

        assertThat(text(err).lines())
                .singleElement()
                .asString()
                .contains("U+000A")
                .doesNotContain(ApiServer.KEY);
    }

    @Test
    void saysThatThereAreMorePages() {
        try (ReplayServer server = Fixtures.replayed()) {
            for (int page = 1; page <= 4; page++) {
                String target = "/v2/call_events?page%5Bnumber%5D=" + page + "&page%5Bsize%5D=250";
                server.wireMock()
                        .stubFor(get(urlEqualTo(target))
                                .willReturn(okJson(Fixtures.body("documented-sample")
                                        .replace("\"total_pages\": 3", "\"total_pages\": 9")
                                        .replace("\"page_number\": 2", "\"page_number\": " + page))));
            }

            assertThat(run(Map.of("TELNYX_API_KEY", ApiServer.KEY, "TELNYX_BASE_URL", server.baseUrl())))
                    .as(err::toString)
                    .isZero();

            assertThat(text(out).lines().toList())
                    .last()
                    .isEqualTo("4 events on the first 4 of 9 pages, from " + server.baseUrl() + " (last 24 hours)");
        }
    }

    /** The fixtures with every request refused. */
    private static ReplayServer revoking() {
        ReplayServer server = Fixtures.replayed();
        server.wireMock().stubFor(any(anyUrl()).willReturn(unauthorized()));
        return server;
    }

    private int run(Map<String, String> environment) {
        return new ListCallEvents(new PrintStream(out, true), new PrintStream(err, true)).run(environment);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
