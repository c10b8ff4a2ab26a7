package io.retrosieve.integration;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.retrosieve.runtime.Conditions.gte;
import static io.retrosieve.telnyx.ListCallEventsQuery.last24Hours;
import static io.retrosieve.telnyx.ListCallEventsQuery.ofLeg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.integration.server.ApiServer;
import io.retrosieve.integration.server.OutsideSpec;
import io.retrosieve.runtime.ApiException;
import io.retrosieve.runtime.ClientErrorException;
import io.retrosieve.runtime.FilterMismatchException;
import io.retrosieve.runtime.ForbiddenException;
import io.retrosieve.runtime.InvalidRequestException;
import io.retrosieve.runtime.NotFoundException;
import io.retrosieve.runtime.RateLimitedException;
import io.retrosieve.runtime.ServerErrorException;
import io.retrosieve.runtime.TransportException;
import io.retrosieve.runtime.UnauthorizedException;
import io.retrosieve.telnyx.ErrorList;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer that is no success becomes. */
class FailuresTest {
    private static final String ERRORS = "{\"errors\":[{\"code\":\"10007\",\"title\":\"Unexpected\"}]}";

    @RegisterExtension
    static final ApiServer API = new ApiServer();

    @Test
    void aKeyThatIsNotGood() {
        TelnyxClient client = API.builder().apiKey(Fixtures.REVOKED_KEY).build();

        UnauthorizedException failure = catchThrowableOfType(
                UnauthorizedException.class,
                () -> client.callEvents().list(last24Hours()).execute());

        assertThat(failure.status()).isEqualTo(401);
        assertThat(failure.requestId()).isEqualTo("7f3a0e52-0401-4000-8000-000000000401");
        assertThat(failure.errors()).hasSize(1);
        assertThat(failure.errors().get(0).code()).isEqualTo("10009");
        assertThat(failure.errors().get(0).title()).isEqualTo("Authentication failed");
        assertThat(failure.rejectedParameters()).isEmpty();
        assertThat(failure).hasMessageContainingAll("GET /v2/call_events", "401", "Authentication failed");
    }

    @Test
    void aFilterThatTheServerObjectsTo() {
        InvalidRequestException failure = failureOf(
                InvalidRequestException.class,
                last24Hours().occurredAt(gte(OffsetDateTime.parse(Fixtures.TIME_IN_THE_FUTURE))));

        assertThat(failure.status()).isEqualTo(422);
        assertThat(failure.requestId()).isEqualTo("7f3a0e52-0422-4000-8000-000000000422");
        assertThat(failure.rejectedParameters()).containsExactly("filter[occurred_at]");
        assertThat(failure.errors().get(0).detail()).isEqualTo("The time must not be in the future.");
        assertThat(failure).hasMessageContainingAll("422", "Invalid value", "filter[occurred_at]");
        ErrorList typed = failure.errorAs(ErrorList.class);
        assertThat(typed.getErrors().get(0).getSource().getParameter()).isEqualTo("filter[occurred_at]");
        assertThat(typed.getErrors().get(0).getMeta().get("url").asString()).endsWith("/10015");
    }

    @Test
    void aFilterThatTheServerIgnores() {
        API.answer(get(urlPathEqualTo("/v2/call_events"))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBodyFile("documented-sample.json")));
        TelnyxClient strict = API.builder().strict().build();

        FilterMismatchException failure = catchThrowableOfType(
                FilterMismatchException.class,
                () -> strict.callEvents()
                        .list(ofLeg(UUID.randomUUID()).name("call.hangup"))
                        .execute());

        assertThat(failure).hasMessage("GET /v2/call_events gave items that do not match filter[leg_id]: 1 of 1");
        assertThat(failure.parameters()).containsExactly("filter[leg_id]");
    }

    @Test
    void tooManyRequests() {
        RateLimitedException failure =
                failureOf(RateLimitedException.class, last24Hours().name(Fixtures.NAME_ASKED_TOO_OFTEN));

        assertThat(failure.status()).isEqualTo(429);
        assertThat(failure.retryAfter()).isEqualTo("7");
        assertThat(failure.requestId()).isEqualTo("7f3a0e52-0429-4000-8000-000000000429");
    }

    @ParameterizedTest
    @CsvSource({
        "400, InvalidRequestException",
        "401, UnauthorizedException",
        "403, ForbiddenException",
        "404, NotFoundException",
        "409, ClientErrorException",
        "422, InvalidRequestException",
        "429, RateLimitedException",
        "500, ServerErrorException",
        "503, ServerErrorException",
    })
    void eachFamilyHasItsException(int status, String name) {
        API.answer(Bodies.json(status, ERRORS));

        ApiException failure = failureOf(ApiException.class, last24Hours());

        assertThat(failure.getClass().getSimpleName()).isEqualTo(name);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.requestId()).isEqualTo("req-" + status);
        assertThat(failure.errors()).extracting(error -> error.code()).containsExactly("10007");
    }

    @Test
    void theRequestsFaultIsToldFromTheServers() {
        assertThat(ClientErrorException.class)
                .isAssignableFrom(ForbiddenException.class)
                .isAssignableFrom(NotFoundException.class)
                .isAssignableFrom(RateLimitedException.class);
        assertThat(ClientErrorException.class.isAssignableFrom(ServerErrorException.class))
                .isFalse();
    }

    @Test
    @OutsideSpec(rules = "validation.response.contentType.notAllowed", because = "a proxy answers in place of the API")
    void aGatewaysHtmlPage() {
        API.answer(Bodies.of(502, "text/html", "<html><h1>Bad Gateway</h1></html>"));

        ServerErrorException failure = failureOf(ServerErrorException.class, last24Hours());

        assertThat(failure.status()).isEqualTo(502);
        assertThat(failure.errors()).isEmpty();
        assertThat(failure.errorAs(ErrorList.class)).isNull();
        assertThat(failure.body()).contains("Bad Gateway");
        assertThat(failure.getMessage()).contains("502").doesNotContain("<html>");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.invalidJson", because = "an error may be cut off as well")
    void anErrorThatIsCutOff() {
        API.answer(Bodies.json(500, "{\"errors\":[{\"code\""));

        ServerErrorException failure = failureOf(ServerErrorException.class, last24Hours());

        assertThat(failure.errors()).isEmpty();
        assertThat(failure.body()).isEqualTo("{\"errors\":[{\"code\"");
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.missing", because = "some servers say no more than the status")
    void anErrorWithoutBody() {
        API.answer(Bodies.json(503, ""));

        ServerErrorException failure = failureOf(ServerErrorException.class, last24Hours());

        assertThat(failure.status()).isEqualTo(503);
        assertThat(failure.body()).isEmpty();
    }

    @Test
    void noServerAtAll() {
        TelnyxClient client = API.builder().baseUrl(ClosedPort.url() + "/v2").build();

        TransportException failure = catchThrowableOfType(
                TransportException.class,
                () -> client.callEvents().list(last24Hours()).execute());

        assertThat(failure).hasCauseInstanceOf(IOException.class).hasMessageContaining("GET /v2/call_events");
    }

    private static <E extends Exception> E failureOf(Class<E> type, ListCallEventsQuery query) {
        E failure = catchThrowableOfType(
                type, () -> API.client().callEvents().list(query).execute());
        assertThat(failure).isNotNull();
        return failure;
    }
}
