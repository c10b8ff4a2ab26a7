package io.retrosieve.integration.server;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge passes what the API takes and answers, and objects to the rest, on what really crosses the wire. */
class JudgeTest {
    private static final String EVENT = "{'record_type':'call_event','call_leg_id':'a','call_session_id':'b',"
            + "'event_timestamp':'2019-03-29T11:10:19.127783Z','name':'call.hangup','type':'webhook','metadata':{}}";

    private static final JudgedServer SERVER = new JudgedServer();

    private final OkHttpClient http = new OkHttpClient();

    @BeforeEach
    void forget() {
        SERVER.reset();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void passesAGoodExchange() throws IOException {
        answer(json(200, "{'data':[" + EVENT + "],'meta':{'total_pages':1}}"));

        send("/call_events?filter%5Bfrom%5D=%2B12025550142&filter%5Boccurred_at%5D%5Bgte%5D="
                + "2019-03-29T11%3A10%3A00%2B02%3A00&page%5Bsize%5D=250");

        assertThat(SERVER.objections()).isEmpty();
        assertThat(SERVER.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "filter%5Bleg_id%5D=my-leg,                     validation.request.parameter.schema.format.uuid",
        "filter[leg_id]=my-leg,                         validation.request.parameter.schema.format.uuid",
        "filter%5Bproduct%5D=voice,                     validation.request.parameter.schema.enum",
        "filter%5Bfailed%5D=maybe,                      validation.request.parameter.schema.invalidJson",
        "filter%5Bname%5D=,                             validation.request.parameter.schema.minLength",
        "filter%5Boccurred_at%5D%5Bgt%5D=yesterday,     validation.request.parameter.schema.format.date-time",
        // the plus of the offset arrives as a space if it is not encoded
        "filter%5Boccurred_at%5D%5Bgt%5D=2019-03-29T11:10:00+02:00,"
                + " validation.request.parameter.schema.format.date-time",
        "page%5Bnumber%5D=0,                            validation.request.parameter.schema.minimum",
        "page%5Bsize%5D=251,                            validation.request.parameter.schema.maximum",
        "page%5Bsize%5D=many,                           validation.request.parameter.schema.type",
        "filter%5Bleg%5D=a,                             validation.request.parameter.query.unexpected",
        "page%255Bsize%255D=5,                          validation.request.parameter.query.unexpected",
    })
    void objectsToAQuery(String query, String rule) throws IOException {
        answer(json(200, "{'data':[]}"));

        send("/call_events?" + query);

        assertThat(SERVER.objections()).extracting(Objection::rule).containsExactly(rule);
        assertThat(SERVER.objections().get(0).exchange()).contains("GET /v2/call_events?", "-> 200");
    }

    @Test
    void objectsToARequestWithoutKey() throws IOException {
        answer(json(200, "{'data':[]}"));

        send(new Request.Builder().url(SERVER.baseUrl() + "/call_events").build());

        assertThat(SERVER.objections())
                .extracting(Objection::rule)
                .containsExactly("validation.request.security.missing");
    }

    @Test
    void objectsToAnotherPath() throws IOException {
        answer(json(200, "{'data':[]}"));

        send("/call-events");

        assertThat(SERVER.objections()).extracting(Objection::rule).containsOnly("validation.request.path.missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "200 | {'meta':{}}                       | validation.response.body.schema.required",
                "200 | {'data':{}}                       | validation.response.body.schema.type",
                "200 | {'data':[{'name':'call.hangup'}]} | validation.response.body.schema.required",
                "200 | {'data':[],'meta':{'total_pages':'1'}} | validation.response.body.schema.type",
                "200 | {'data':[                         | validation.response.body.schema.invalidJson",
                "422 | {'errors':[{'title':'Invalid'}]}  | validation.response.body.schema.required",
            })
    void objectsToAnAnswer(int status, String body, String rule) throws IOException {
        answer(json(status, body));

        send("/call_events");

        assertThat(SERVER.objections()).extracting(Objection::rule).contains(rule);
    }

    @Test
    void objectsToAnAnswerThatIsNoJson() throws IOException {
        answer(okForContentType("text/html", "<html>"));

        send("/call_events");

        assertThat(SERVER.objections())
                .extracting(Objection::rule)
                .containsExactly("validation.response.contentType.notAllowed");
    }

    @Test
    void objectsToAnEmptyAnswer() throws IOException {
        answer(okForContentType("application/json", ""));

        send("/call_events");

        assertThat(SERVER.objections()).extracting(Objection::rule).containsExactly("validation.response.body.missing");
    }

    private void answer(ResponseDefinitionBuilder response) {
        SERVER.wireMock().stubFor(any(anyUrl()).willReturn(response));
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return jsonResponse(body.replace('\'', '"'), status);
    }

    private void send(String target) throws IOException {
        send(new Request.Builder()
                .url(SERVER.baseUrl() + target)
                .header("Authorization", "Bearer " + ApiServer.KEY)
                .build());
    }

    private void send(Request request) throws IOException {
        try (Response response = http.newCall(request).execute()) {
            assertThat(response.code()).isNotEqualTo(500);
        }
    }
}
