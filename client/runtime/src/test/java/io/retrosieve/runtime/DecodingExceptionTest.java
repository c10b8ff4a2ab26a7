package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingExceptionTest extends HttpTest {
    private static final String START =
            "GET /v2/call_events was answered 200 (request id 7f3a), but the body is not what the specification says: ";

    private DecodingException failure(String contentType, String body) {
        server.enqueue(new MockResponse()
                .setHeader("Content-Type", contentType)
                .setHeader("x-request-id", "7f3a")
                .setBody(body));
        return failureOf(call(), DecodingException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"data\":[{\"call_leg_id\":5}]}|$.data[0].call_leg_id"
                        + "|Expected a string but was NUMBER at path $.data[0].call_leg_id",
                "{\"data\":[{\"call_session_id\":\"b\",\"metadata\":{}}]}|$.data[0].call_leg_id"
                        + "|CallEvent lacks required call_leg_id, event_timestamp at path $.data[0].call_leg_id",
                "[]|$|Expected an object but was BEGIN_ARRAY at path $",
                "null|$|Expected an object but was NULL at path $",
                "{\"data\":[{\"call_leg_id\":|$.data[0].call_leg_id"
                        + "|the JSON is cut off at path $.data[0].call_leg_id",
                "{\"data\":[],\"x\":\"unfinished|$.x|Unterminated string at path $.x",
                "{\"data\":[oops]}|$.data[0]|malformed JSON at path $.data[0]",
                "{} {}|$|malformed JSON at path $"
            })
    void theMessageSaysWhatIsWrongAndWhere(String body, String path, String fault) {
        DecodingException failure = failure("application/json", body);

        assertThat(failure).hasMessage(START + fault);
        assertThat(failure.path()).isEqualTo(path);
        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.requestId()).isEqualTo("7f3a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html; charset=utf-8|<!DOCTYPE html><p>|it is HTML instead of JSON (content type text/html; charset=utf-8)",
                "application/json|<html>|it is HTML instead of JSON (content type application/json)",
                "application/xml|<a/>|it is XML instead of JSON (content type application/xml)",
                "application/json|''|it is empty (content type application/json)"
            })
    void whatIsNoJsonAtAllIsCalledByItsName(String contentType, String body, String fault) {
        DecodingException failure = failure(contentType, body);

        assertThat(failure).hasMessage(START + fault);
        assertThat(failure.path()).isNull();
    }

    @Test
    void noContentIsNotAPage() {
        server.enqueue(new MockResponse().setResponseCode(204));
        DecodingException failure = failureOf(call(), DecodingException.class);

        assertThat(failure)
                .hasMessage("GET /v2/call_events was answered 204,"
                        + " but the body is not what the specification says: there is none");
        assertThat(failure.status()).isEqualTo(204);
    }

    @Test
    void anAnswerThatAnInterceptorOfTheAppMakesUpIsReportedLikeAnyOther() {
        OkHttpClient offline = new OkHttpClient.Builder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(203)
                        .message("made up")
                        .body(ResponseBody.create("[]", MediaType.get("application/json")))
                        .build())
                .build();
        ApiCall<?> call = call(builder().okHttpClient(offline).build());

        assertThat(failureOf(call, DecodingException.class).status()).isEqualTo(203);
    }

    @Test
    void aConnectionThatBreaksInsideTheBodyIsNoDecodingFailure() {
        server.enqueue(new MockResponse()
                .setHeader("Content-Type", "application/json")
                .setBody(PAGE)
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertThat(failureOf(call(), TransportException.class))
                .hasMessageStartingWith("GET /v2/call_events got no complete answer: ");
    }

    @Test
    void aByteOrderMarkAndAnotherContentTypeDoNoHarm() {
        server.enqueue(
                new MockResponse().setHeader("Content-Type", "text/plain").setBody("\uFEFF" + PAGE));

        assertThat(call().execute().getData()).hasSize(1);
    }
}
