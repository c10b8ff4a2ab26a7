package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.sample.ErrorList;
import io.retrosieve.runtime.support.ModelValues;
import java.time.Duration;
import java.util.Collections;
import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;
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
        RateLimitedException silent = failureOf(call(), RateLimitedException.class);
        assertThat(silent.retryAfter()).isNull();
        assertThat(silent.retryAfterDuration()).isNull();
    }

    private @Nullable Duration retryAfter(String retryAfter, String date) {
        server.enqueue(new MockResponse()
                .setResponseCode(429)
                .setHeader("Retry-After", retryAfter)
                .setHeader("Date", date));
        return failureOf(call(), RateLimitedException.class).retryAfterDuration();
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "0, PT0S",
        "'Wed, 21 Oct 2015 07:29:30 GMT', PT1M30S",
        "'Wednesday, 21-Oct-15 07:29:30 GMT', PT1M30S",
        "'Wed, 21 Oct 2015 07:00:00 GMT', PT0S"
    })
    void aRateLimitIsHowLongToWaitFromTheAnswersOwnDate(String header, Duration expected) {
        assertThat(retryAfter(header, "Wed, 21 Oct 2015 07:28:00 GMT")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "soon", "99999999999999999999", "2015-10-21T07:28:00Z"})
    void aRateLimitThatSaysNeitherSecondsNorADateHasNoDuration(String header) {
        assertThat(retryAfter(header, "Wed, 21 Oct 2015 07:28:00 GMT")).isNull();
    }

    @Test
    void aRateLimitWithoutADateOfItsOwnIsCountedFromNow() {
        assertThat(retryAfter("Fri, 31 Dec 9999 23:59:59 GMT", "yesterday")).isGreaterThan(Duration.ofDays(365));
        assertThat(retryAfter("Wed, 21 Oct 2015 07:28:00 GMT", "")).isZero();
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

        assertThatThrownBy(() -> failure.errorAs(ForeignModel.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "ForeignModel was not generated with this client, which reads and writes no other classes");
    }

    /** Of another client. */
    private static final class ForeignModel extends Model {
        private ForeignModel(ModelValues values) {
            super(values);
        }
    }
}
