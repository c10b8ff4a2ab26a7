package io.retrosieve.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An independent validator, given the document alone, passes what the API takes and answers, and refuses the rest. */
class JudgeTest {

    private static final OpenApiInteractionValidator JUDGE =
            OpenApiInteractionValidator.createForInlineApiSpecification(Documents.callEvents())
                    .build();

    @Test
    void passesThePagesSample() {
        assertThat(answer(200, Documents.pageSample()).getMessages()).isEmpty();
    }

    @Test
    void passesFieldsThatTheDocumentDoesNotKnow() {
        String more = Documents.pageSample()
                .replace("\"metadata\": {}", "\"metadata\": {\"a\": [1, {\"b\": null}]}, \"new_field\": 1")
                .replace("\"total_pages\": 3", "\"total_pages\": 3, \"new_field\": {}")
                .replaceFirst("\\{", "{\"new_field\": [],");

        assertThat(answer(200, more).getMessages()).isEmpty();
    }

    @Test
    void passesAPageWithoutMeta() {
        assertThat(answer(200, "{\"data\": []}").getMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"data\": [             | \"events\": [      | validation.response.body.schema.required",
                "\"record_type\"         | \"recordType\"     | validation.response.body.schema.required",
                "\"webhook\"             | \"hook\"           | validation.response.body.schema.enum",
                "2019-03-29T11:10:19     | 2019-03-29 at noon | validation.response.body.schema.format.date-time",
                "\"total_results\": 55   | \"total_results\": \"55\" | validation.response.body.schema.type",
                "\"metadata\": {}        | \"metadata\": \"\" | validation.response.body.schema.type",
            })
    void refusesAnotherAnswer(String written, String replacement, String rule) {
        String body = Documents.pageSample().replace(written, replacement);

        assertThat(body).isNotEqualTo(Documents.pageSample());
        assertThat(answer(200, body).getMessages()).extracting(Message::getKey).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"errors\": [{\"code\": \"10015\", \"title\": \"Invalid\"}]}",
                "{\"errors\": [{\"code\": \"10015\", \"title\": \"Invalid\", \"detail\": \"Too large.\","
                        + " \"source\": {\"parameter\": \"page[size]\", \"more\": 1}, \"meta\": {\"url\": \"x\"}}]}",
            })
    void passesErrors(String body) {
        assertThat(answer(422, body).getMessages()).isEmpty();
    }

    @Test
    void refusesAnErrorWithoutCode() {
        assertThat(answer(422, "{\"errors\": [{\"title\": \"Invalid\"}]}").getMessages())
                .extracting(Message::getKey)
                .contains("validation.response.body.schema.required");
    }

    @ParameterizedTest
    @CsvSource({
        "filter[leg_id], 308fe500-5213-11e9-ace7-02420a0f0668",
        "filter[application_session_id], 308fec30-5213-11e9-9d3f-02420a0f0668",
        "filter[connection_id], 1234567890",
        "filter[product], call_control",
        "filter[from], +12025550142",
        "filter[to], sip:alice@example.com",
        "filter[failed], true",
        "filter[type], command",
        "filter[name], call.hangup",
        "filter[occurred_at][gte], 2019-03-29T11:10:00Z",
        "filter[occurred_at][eq], 2019-03-29T11:10:19.127783+02:00",
        "page[number], 1",
        "page[size], 250",
    })
    void passesARequest(String parameter, String value) {
        assertThat(request(parameter, value).getMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "filter[leg_id], my-leg, format.uuid",
        "filter[application_session_id], 1, format.uuid",
        "filter[connection_id], '', minLength",
        "filter[product], voice, enum",
        "filter[from], '', minLength",
        "filter[to], '', minLength",
        "filter[failed], maybe, invalidJson",
        "filter[type], event, enum",
        "filter[name], '', minLength",
        "filter[occurred_at][gt], yesterday, format.date-time",
        "filter[occurred_at][gte], 2019-03-29, format.date-time",
        "filter[occurred_at][lt], 2019-03-29T11:10:00, format.date-time",
        "filter[occurred_at][lte], 11:10, format.date-time",
        "filter[occurred_at][eq], 1553857819, format.date-time",
        "page[number], 0, minimum",
        "page[size], 0, minimum",
        "page[size], 251, maximum",
        "page[size], many, type",
    })
    void refusesARequest(String parameter, String value, String rule) {
        assertThat(request(parameter, value).getMessages())
                .extracting(Message::getKey)
                .containsExactly("validation.request.parameter.schema." + rule);
    }

    @Test
    void refusesARequestWithoutKey() {
        assertThat(JUDGE.validateRequest(
                                SimpleRequest.Builder.get("/v2/call_events").build())
                        .getMessages())
                .extracting(Message::getKey)
                .containsExactly("validation.request.security.missing");
    }

    private static ValidationReport request(String parameter, String value) {
        return JUDGE.validateRequest(SimpleRequest.Builder.get("/v2/call_events")
                .withAuthorization("Bearer KEY")
                .withQueryParam(parameter, value)
                .build());
    }

    private static ValidationReport answer(int status, String body) {
        SimpleResponse response = SimpleResponse.Builder.status(status)
                .withContentType("application/json")
                .withBody(body)
                .build();
        return JUDGE.validateResponse("/v2/call_events", Method.GET, response);
    }
}
