package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.sample.ErrorList;
import java.util.Collections;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiExceptionTest extends HttpTest {
    private static final String ERRORS = "{\"errors\":["
            + "{\"code\":\"10015\",\"title\":\"Invalid value\",\"detail\":\"+18005550101 is no number\","
            + "\"source\":{\"parameter\":\"filter[from]\"}},"
            + "{\"code\":7,\"title\":\"Other\",\"source\":{\"pointer\":\"/data\"},\"meta\":{\"url\":\"x\"}}]}";

    private ApiException failure(int status, String body) {
        answer(status, body);
        return failureOf(call(), ApiException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "300, ApiException",
        "304, ApiException",
        "400, InvalidRequestException",
        "401, UnauthorizedException",
        "403, ForbiddenException",
        "404, NotFoundException",
        "409, ClientErrorException",
        "418, ClientErrorException",
        "422, InvalidRequestException",
        "429, RateLimitedException",
        "499, ClientErrorException",
        "500, ServerErrorException",
        "502, ServerErrorException",
        "599, ServerErrorException"
    })
    void eachStatusHasItsClass(int status, String type) {
        ApiException failure = failure(status, status == 304 ? "" : "{}");

        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure).hasMessage("GET /v2/call_events was answered " + status);
    }

    @Test
    void familiesCanBeCaughtTogether() {
        assertThat(failure(404, "")).isInstanceOf(ClientErrorException.class).isInstanceOf(RetrosieveException.class);
    }

    @Test
    void errorObjectsAreRead() {
        ApiException failure = failure(422, ERRORS);
        ApiError first = failure.errors().get(0);
        ApiError second = failure.errors().get(1);

        assertThat(first.code()).isEqualTo("10015");
        assertThat(first.title()).isEqualTo("Invalid value");
        assertThat(first.detail()).isEqualTo("+18005550101 is no number");
        assertThat(first.parameter()).isEqualTo("filter[from]");
        assertThat(first.pointer()).isNull();
        assertThat(second.code()).isEqualTo("7");
        assertThat(second.pointer()).isEqualTo("/data");
        assertThat(second.json().get("meta").get("url").asString()).isEqualTo("x");
        assertThat(failure.errors()).hasSize(2);
        assertThat(failure.rejectedParameters()).containsExactly("filter[from]");
        assertThat(failure.body()).isEqualTo(ERRORS);
    }

    @Test
    void theMessageHasCodesAndTitlesButNotTheDetailsThatQuoteWhatWasSent() {
        answer(400, ERRORS.replace("filter[from]", "from"));

        assertThat(failureOf(call(), InvalidRequestException.class))
                .hasMessage("GET /v2/call_events was answered 400: 10015 Invalid value from 7 Other");
    }

    @Test
    void whateverAServerWritesTheMessageIsOneLineOfBoundedLength() {
        String title = String.join("", Collections.nCopies(30, "a\\nb\\t"));

        assertThat(failure(400, "{\"errors\":[{\"title\":\"" + title + "\"}]}").getMessage())
                .startsWith("GET /v2/call_events was answered 400: a b a b ")
                .endsWith("...")
                .doesNotContain("\n")
                .hasSizeLessThan(130);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Bad gateway</html>",
                "{\"errors\":",
                "{\"errors\":{}}",
                "{\"errors\":[1,null]}",
                "{\"error\":\"x\"}",
                "[]",
                "null",
                "\"errors\""
            })
    void anyOtherBodyHasNoErrorObjects(String body) {
        ApiException failure = failure(502, body);

        assertThat(failure.errors()).isEmpty();
        assertThat(failure.rejectedParameters()).isEmpty();
        assertThat(failure.body()).isEqualTo(body);
    }

    @Test
    void errorObjectsOfOtherShapesAreReadAsFarAsTheyGo() {
        ApiException failure =
                failure(400, "{\"errors\":[{\"code\":null,\"title\":[1],\"source\":\"x\",\"extra\":1}]}");
        ApiError error = failure.errors().get(0);

        assertThat(error.code()).isNull();
        assertThat(error.title()).isNull();
        assertThat(error.parameter()).isNull();
        assertThat(error).hasToString("{\"code\":null,\"title\":[1],\"source\":\"x\",\"extra\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-request-id", "X-Request-ID", "request-id", "x-amzn-requestid", "x-amz-request-id"})
    void theRequestIdIsFound(String header) {
        server.enqueue(new MockResponse().setResponseCode(500).setHeader(header, "7f3a"));
        ApiException failure = failureOf(call(), ServerErrorException.class);

        assertThat(failure.requestId()).isEqualTo("7f3a");
        assertThat(failure).hasMessage("GET /v2/call_events was answered 500 (request id 7f3a)");
    }

    @Test
    void withoutSuchAHeaderThereIsNoRequestId() {
        assertThat(failure(500, "").requestId()).isNull();
    }

    @Test
    void rateLimitsSayWhenToComeBack() {
        server.enqueue(new MockResponse().setResponseCode(429).setHeader("Retry-After", "120"));
        answer(429, "");

        assertThat(failureOf(call(), RateLimitedException.class).retryAfter()).isEqualTo("120");
        assertThat(failureOf(call(), RateLimitedException.class).retryAfter()).isNull();
    }

    @Test
    void longBodiesAreCut() {
        String body = String.join("", Collections.nCopies(70_000, "é"));

        assertThat(failure(500, body).body()).hasSize(32 * 1024).startsWith("éé");
    }

    @Test
    void theBodyIsReadInItsOwnCharset() {
        server.enqueue(new MockResponse()
                .setResponseCode(500)
                .setHeader("Content-Type", "text/plain; charset=ISO-8859-1")
                .setBody(new okio.Buffer().writeByte(0xE9)));

        assertThat(failureOf(call(), ServerErrorException.class).body()).isEqualTo("é");
    }

    @Test
    void theBodyCanBeReadAsTheModelOfTheSpecification() {
        ErrorList errors =
                failure(400, "{\"errors\":[{\"code\":\"1\",\"title\":\"t\"}]}").errorAs(ErrorList.class);

        assertThat(errors.getErrors().get(0).getTitle()).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"errors\":[{}]}", "{}"})
    void aBodyThatIsNotSuchAModelIsNull(String body) {
        assertThat(failure(400, body).errorAs(ErrorList.class)).isNull();
    }

    @Test
    void aClassWithoutAdapterIsTheCallersMistake() {
        ApiException failure = failure(400, "{}");

        assertThatThrownBy(() -> failure.errorAs(StringBuilder.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
