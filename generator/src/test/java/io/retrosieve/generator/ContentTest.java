package io.retrosieve.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies as they are sent: the emitted client of {@code golden/content}, on the wire. */
class ContentTest {
    private static EmittedClient client;

    @BeforeAll
    static void start(@TempDir Path classes) throws Exception {
        client = new EmittedClient("content", classes);
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
    }

    private EmittedClient.Request sent(String method) throws Exception {
        assertThat(client.call(method)).isEqualTo("NoContent");
        return client.sent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "putNote | PUT /notes | application/json; charset=UTF-8 | {\"text\":\"é\",\"tags\":[\"x\",\"y\"]}",
                "addNote | POST /notes | application/vnd.api+json | {\"text\":\"é\",\"tags\":[\"x\",\"y\"]}",
                "addNothing | POST /notes | | ''",
                "dropNotes | DELETE /notes | application/json; charset=UTF-8 | [\"1\"]",
                "dropAll | DELETE /notes | | ''",
                "findNotes | GET /notes | | ''",
                "mergeNote | PATCH /notes | application/merge-patch+json | {\"text\":\"é\",\"tags\":[\"x\",\"y\"]}",
                "patchNote | PATCH /notes/operations | application/json-patch+json | [{\"op\":\"remove\",\"path\":\"/text\"}]",
                "sendEither | POST /either | application/json; charset=UTF-8 | {\"text\":\"é\",\"tags\":[\"x\",\"y\"]}",
                "sendAnything | POST /anything | application/json; charset=UTF-8 | [1]",
                "sendText | POST /text | text/plain; charset=utf-8 | é",
                "sendNoText | PUT /text | | ''",
                "sendXml | POST /xml | text/xml | <note/>",
                "sendForm | POST /form | application/x-www-form-urlencoded | text=%C3%A9&tags=x&tags=y",
                "sendNoForm | POST /form | application/x-www-form-urlencoded | ''"
            })
    void aBodyIsSentAsItsMediaTypeSays(String method, String line, String contentType, String body) throws Exception {
        EmittedClient.Request request = sent(method);

        assertThat(request.line()).isEqualTo(line);
        assertThat(request.header("Content-Type")).isEqualTo(contentType);
        assertThat(request.text()).isEqualTo(body);
    }

    @Test
    void textIsWrittenInItsCharset() throws Exception {
        EmittedClient.Request request = sent("sendLatinText");

        assertThat(request.header("Content-Type")).isEqualTo("text/plain; charset=iso-8859-1");
        assertThat(request.body()).isEqualTo("é".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void bytesAreSentAsTheyAre() throws Exception {
        EmittedClient.Request bytes = sent("sendBytes");
        EmittedClient.Request picture = sent("sendPicture");

        assertThat(bytes.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(bytes.body()).containsExactly(1, 2);
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
    }

    @Test
    void severalFilesGoUnderOneName() throws Exception {
        EmittedClient.Request request = sent("sendFiles");

        assertThat(request.header("Content-Type")).isEqualTo("multipart/form-data; boundary=limit");
        assertThat(request.text())
                .isEqualTo("--limit\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: 1\r\n\r\nA\r\n"
                        + "--limit\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.bin\"\r\n"
                        + "Content-Length: 1\r\n\r\nB\r\n--limit--\r\n");
    }
}
