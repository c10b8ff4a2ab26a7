package io.retrosieve.integration;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

/** Answers that a test makes up, to any query. */
final class Bodies {
    private static final String EVENT = "{\"record_type\":\"call_event\",\"call_leg_id\":\"leg\","
            + "\"call_session_id\":\"session\",\"event_timestamp\":\"2026-01-15T09:30:00Z\",\"name\":\"call.hangup\","
            + "\"type\":\"webhook\",\"metadata\":{}}";

    private Bodies() {}

    /** An event that the document allows; its metadata is <code>{}</code>. */
    static String event() {
        return EVENT;
    }

    /** An only page. */
    static String page(String event) {
        return "{\"data\":[" + event + "],\"meta\":{\"total_pages\":1,\"page_number\":1}}";
    }

    static MappingBuilder json(int status, String body) {
        return of(status, "application/json", body);
    }

    static MappingBuilder of(int status, String contentType, String body) {
        return get(urlPathEqualTo("/v2/call_events")).willReturn(response(status, contentType, body));
    }

    /** A JSON answer, whose quotes may be single ones. */
    static ResponseDefinitionBuilder response(int status, String body) {
        return response(status, "application/json", body.replace('\'', '"'));
    }

    private static ResponseDefinitionBuilder response(int status, String contentType, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", contentType)
                .withHeader("x-request-id", "req-" + status)
                .withBody(body);
    }
}
