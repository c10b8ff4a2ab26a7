package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.retrosieve.runtime.DecodingException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers get of each status that a document describes: the emitted client of {@code golden/statuses}, on the wire. */
class StatusesTest {
    private static final String JSON = "application/json";
    private static final String THING = "{\"name\":\"a\"}";

    private static EmittedClient client;

    @BeforeAll
    static void start(@TempDir Path classes) throws Exception {
        client = new EmittedClient("statuses", classes);
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
    }

    private String told(String method, int status, String body) throws Exception {
        String told = client.answers(status, JSON, body).call(method);
        client.sent();
        return told;
    }

    @Test
    void anErrorIsWhatItsOwnStatusSaysThenItsRangeThenTheDefault() throws Exception {
        String all = "{\"title\":\"t\",\"errors\":[],\"message\":\"m\"}";

        assertThat(told("getThingTyped", 404, all)).isEqualTo("problem t");
        assertThat(told("getThingTyped", 422, all)).isEqualTo("refused []");
        assertThat(told("getThingTyped", 500, all)).isEqualTo("other m");
        assertThat(told("getThingTyped", 200, THING)).isEqualTo("a");
    }

    @Test
    void anErrorThatDoesNotFitKeepsItsStatusAndBody() throws Exception {
        assertThat(told("getThing", 404, "<html>")).isEqualTo("404 null, body <html>");
        assertThat(told("getThing", 404, "{\"title\":5}")).isEqualTo("404 null, body {\"title\":5}");
        assertThat(told("putThing", 404, "{}")).isEqualTo("404 null, body {}");
    }

    @Test
    void errorsAreOfAnyJson() throws Exception {
        assertThat(told("startThing", 400, "[{\"title\":\"t\"}]")).startsWith("400 [Problem{title=t}], body");
        assertThat(told("startThing", 500, "{}")).isEqualTo("500 null, body {}");
        assertThat(told("dropThing", 500, "\"down\"")).isEqualTo("500 down, body \"down\"");
        assertThat(told("dropThing", 503, "{\"a\":1}")).startsWith("503 {\"a\":1}, body");
    }

    @Test
    void oneSchemaOfSeveralStatusesIsOneType() throws Exception {
        assertThat(told("putThing", 200, "{\"thing\":" + THING + "}"))
                .isEqualTo("PutThingResponse{thing=Thing{name=a}}");
        assertThat(told("putThing", 201, "{\"thing\":" + THING + "}"))
                .isEqualTo("PutThingResponse{thing=Thing{name=a}}");
    }

    @Test
    void differentSchemasOfSeveralStatusesAreOneValueOfSeveralShapes() throws Exception {
        assertThat(told("startThingTyped", 200, THING)).isEqualTo("200 thing Thing{name=a}, job null");
        assertThat(told("startThingTyped", 202, "{\"job\":\"7\"}")).isEqualTo("202 thing null, job Job{job=7}");
    }

    @Test
    void whereOneStatusHasNoBodyTheValueIsNull() throws Exception {
        assertThat(told("pollThing", 200, THING)).isEqualTo("Thing{name=a}");
        assertThat(told("pollThing", 202, "")).isEqualTo("null");
        assertThat(told("pollThing", 204, "")).isEqualTo("null");
        assertThat(told("pollThing", 304, "")).isEqualTo("null");
        assertThatThrownBy(() -> told("pollThing", 200, "{}")).isInstanceOf(DecodingException.class);
        assertThatThrownBy(() -> told("getThing", 200, ""))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("it is empty (content type application/json)");
    }

    @Test
    void describedHeadersCanBeHad() throws Exception {
        client.answers(304, Map.of("ETag", "\"7\""), "");

        assertThat(client.call("pollThingTag")).isEqualTo("304 \"7\" null");
        assertThat(client.sent().line()).isEqualTo("PATCH /things/1");
    }

    @Test
    void noBodyIsNoContent() throws Exception {
        assertThat(told("dropThing", 202, "")).isEqualTo("NoContent");
        assertThat(told("dropThing", 204, "")).isEqualTo("NoContent");
        assertThat(told("postUndescribed", 201, "{}")).isEqualTo("NoContent");
        assertThat(told("getRange", 206, THING)).isEqualTo("Thing{name=a}");
    }

    private String accepted(String method, int status, String contentType, String body) throws Exception {
        String told = client.answers(status, contentType, body).call(method);
        return client.sent().header("Accept") + " | " + told;
    }

    @Test
    void whatIsReadIsAskedFor() throws Exception {
        assertThat(accepted("getThing", 200, JSON, THING)).isEqualTo("application/json | Thing{name=a}");
        assertThat(accepted("getRange", 200, JSON, THING)).isEqualTo("application/json; charset=utf-8 | Thing{name=a}");
        assertThat(accepted("getReport", 200, "text/json", THING)).isEqualTo("text/json | Thing{name=a}");
        assertThat(accepted("getText", 200, "text/plain", "plain")).isEqualTo("text/plain; charset=utf-8 | plain");
        assertThat(accepted("getEvents", 200, "text/event-stream", "data: 1\n\n"))
                .isEqualTo("text/event-stream | text/event-stream: data: 1\n\n");
        assertThat(accepted("getPicture", 202, "image/png", "")).startsWith("image/jpeg, image/png | ");
        assertThat(accepted("getFile", 200, JSON, "[not JSON"))
                .isEqualTo("application/json, */* | application/json: [not JSON");
    }

    @Test
    void aRedirectIsFollowedToItsFile() throws Exception {
        client.answers(302, Map.of("Location", client.url() + "/files/1"), "").answers(200, "audio/wav", "RIFF");

        assertThat(client.call("getMoved")).isEqualTo("audio/wav: RIFF");
        assertThat(client.allSent())
                .extracting(EmittedClient.Request::line)
                .containsExactly("GET /moved", "GET /files/1");
    }
}
