package io.retrosieve.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document says what the API's page "List call events" says. Everything expected here is written from the page. */
class PageTest {

    /** In the page's order: name, type, enum, minimum, maximum, default. */
    private static final String PARAMETERS = """
            filter[leg_id]                 | string:uuid      |                        |   |     |
            filter[application_session_id] | string:uuid      |                        |   |     |
            filter[connection_id]          | string           |                        |   |     |
            filter[product]                | string           | call_control,fax,texml |   |     |
            filter[from]                   | string           |                        |   |     |
            filter[to]                     | string           |                        |   |     |
            filter[failed]                 | boolean          |                        |   |     |
            filter[type]                   | string           | command,webhook        |   |     |
            filter[name]                   | string           |                        |   |     |
            filter[occurred_at][gt]        | string:date-time |                        |   |     |
            filter[occurred_at][gte]       | string:date-time |                        |   |     |
            filter[occurred_at][lt]        | string:date-time |                        |   |     |
            filter[occurred_at][lte]       | string:date-time |                        |   |     |
            filter[occurred_at][eq]        | string:date-time |                        |   |     |
            page[number]                   | integer:int32    |                        | 1 |     | 1
            page[size]                     | integer:int32    |                        | 1 | 250 | 20
            """;

    private static JsonNode document;
    private static JsonNode operation;

    @BeforeAll
    static void read() throws Exception {
        document = new YAMLMapper().readTree(Documents.callEvents());
        operation = document.at("/paths/~1call_events/get");
    }

    @Test
    void hasOneOperation() {
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("https://api.telnyx.com/v2");
        assertThat(document.path("paths")).hasSize(1);
        assertThat(document.at("/paths/~1call_events")).hasSize(1);
        assertThat(operation.path("summary").asText()).isEqualTo("List call events");
    }

    @Test
    void hasThePagesParametersInThePagesOrder() {
        List<String> rows = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> rows.add(row(parameter)));

        assertThat(rows).containsExactlyElementsOf(expectedRows());
    }

    /** The two formats and widths that the page does not give are the document's own, and it says so. */
    @Test
    void saysThatDateTimeIsItsOwnWord() {
        List<String> silent = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            boolean ours = parameter.at("/schema/format").asText().equals("date-time");
            if (ours && !parameter.path("description").asText().contains("The page says only `string`")) {
                silent.add(parameter.path("name").asText());
            }
        });

        assertThat(silent).isEmpty();
    }

    @Test
    void takesEveryParameterFromTheQueryAndRequiresNone() {
        assertThat(operation.path("parameters")).allSatisfy(parameter -> {
            assertThat(parameter.path("in").asText()).isEqualTo("query");
            assertThat(parameter.path("required").asBoolean()).isFalse();
        });
    }

    @Test
    void answersThePagesSample() throws Exception {
        JsonNode example = operation.at("/responses/200/content/application~1json/example");

        assertThat(example).isEqualTo(new JsonMapper().readTree(Documents.pageSample()));
    }

    @ParameterizedTest
    @CsvSource({
        "200, Successful response with a list of call events.",
        "default, Unexpected error.",
    })
    void hasThePagesResponses(String status, String description) {
        assertThat(operation.path("responses")).hasSize(2);
        assertThat(operation.at("/responses/" + status + "/description").asText())
                .isEqualTo(description);
    }

    /** The rules name only what the operation has, so a renamed parameter cannot leave a rule behind. */
    @Test
    void rulesSpeakOfFieldsThatExist() {
        List<String> names = operation.path("parameters").findValuesAsText("name");
        List<String> fields = operation.path("x-query-rules").findValuesAsText("field");

        assertThat(fields)
                .contains("filter[occurred_at]", "filter[leg_id]", "filter[application_session_id]")
                .allSatisfy(field -> assertThat(names).anyMatch(name -> name.startsWith(field)));
    }

    private static List<String> expectedRows() {
        return PARAMETERS.lines().map(line -> line.replace(" ", "")).toList();
    }

    private static String row(JsonNode parameter) {
        JsonNode schema = resolved(parameter.path("schema"));
        String type = schema.path("type").asText();
        String format = schema.path("format").asText();
        List<String> values = new ArrayList<>();
        schema.path("enum").forEach(value -> values.add(value.asText()));
        return String.join(
                "|",
                parameter.path("name").asText(),
                format.isEmpty() ? type : type + ":" + format,
                String.join(",", values),
                schema.path("minimum").asText(),
                schema.path("maximum").asText(),
                schema.path("default").asText());
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }
}
