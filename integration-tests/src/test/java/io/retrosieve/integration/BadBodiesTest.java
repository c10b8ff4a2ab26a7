package io.retrosieve.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.integration.server.ApiServer;
import io.retrosieve.integration.server.OutsideSpec;
import io.retrosieve.runtime.DecodingException;
import io.retrosieve.telnyx.ListCallEventsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A success whose body is not what the document says: the error has the place in the body and the HTTP status. */
class BadBodiesTest {
    private static final String BECAUSE =
            "a server that breaks its own document must be told apart from our own faults";

    @RegisterExtension
    static final ApiServer API = new ApiServer();

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.required", because = BECAUSE)
    void aRequiredFieldIsMissing() {
        DecodingException failure =
                failureOf("application/json", "{\"data\":[" + Bodies.event() + "," + without("call_leg_id") + "]}");

        assertThat(failure.path()).isEqualTo("$.data[1].call_leg_id");
        assertThat(failure).hasMessageContaining("CallEvent lacks required call_leg_id");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.required", because = BECAUSE)
    void theItemsAreMissing() {
        assertThat(failureOf("application/json", "{\"meta\":{}}").path()).isEqualTo("$.data");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.type", because = BECAUSE)
    void aRequiredFieldIsNull() {
        assertThat(failureOf("application/json", Bodies.page(Bodies.event().replace("\"leg\"", "null")))
                        .path())
                .isEqualTo("$.data[0].call_leg_id");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.type", because = BECAUSE)
    void aValueHasAnotherType() {
        assertThat(failureOf("application/json", "{\"data\":{}}").path()).isEqualTo("$.data");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.type", because = BECAUSE)
    void aNumberStandsWhereATextShould() {
        assertThat(failureOf("application/json", Bodies.page(Bodies.event().replace("\"leg\"", "[7]")))
                        .path())
                .isEqualTo("$.data[0].call_leg_id");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.format.date-time", because = BECAUSE)
    void aTimeIsNone() {
        DecodingException failure =
                failureOf("application/json", Bodies.page(Bodies.event().replace("2026-01-15T09:30:00Z", "noon")));

        assertThat(failure.path()).isEqualTo("$.data[0].event_timestamp");
        assertThat(failure).hasMessageContaining("'noon'");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.invalidJson", because = BECAUSE)
    void theJsonIsCutOff() {
        DecodingException failure = failureOf("application/json", "{\"data\":[" + Bodies.event() + ",");

        assertThat(failure).hasMessageContaining("cut off");
        assertThat(failure.path()).isEqualTo("$.data[1]");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.invalidJson", because = BECAUSE)
    void theJsonIsCutOffInsideAText() {
        DecodingException failure = failureOf("application/json", "{\"data\":[{\"record_type\":\"call_ev");

        assertThat(failure).hasMessageContaining("Unterminated string");
        assertThat(failure.path()).isEqualTo("$.data[0].record_type");
    }

    @Test
    @OutsideSpec(rules = "validation.response.contentType.notAllowed", because = BECAUSE)
    void thePageIsHtml() {
        assertThat(failureOf("text/html; charset=utf-8", "<!DOCTYPE html><title>Sign in</title>"))
                .hasMessageContaining("HTML instead of JSON");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.missing", because = BECAUSE)
    void theBodyIsEmpty() {
        assertThat(failureOf("application/json", "")).hasMessageContaining("empty");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.type", because = BECAUSE)
    void theBodyIsNull() {
        assertThat(failureOf("application/json", "null").path()).isEqualTo("$");
    }

    private static String without(String field) {
        return Bodies.event().replace("\"" + field + "\"", "\"other\"");
    }

    private static DecodingException failureOf(String contentType, String body) {
        API.answer(Bodies.of(200, contentType, body));
        DecodingException failure = catchThrowableOfType(
                DecodingException.class,
                () -> API.client()
                        .callEvents()
                        .list(ListCallEventsQuery.last24Hours())
                        .execute());
        assertThat(failure)
                .isNotNull()
                .hasMessageContaining("GET /v2/call_events was answered 200 (request id req-200)");
        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.requestId()).isEqualTo("req-200");
        return failure;
    }
}
