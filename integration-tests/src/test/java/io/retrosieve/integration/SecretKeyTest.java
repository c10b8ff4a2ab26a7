package io.retrosieve.integration;

import static io.retrosieve.runtime.Conditions.gte;
import static io.retrosieve.telnyx.ListCallEventsQuery.last24Hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.integration.server.ApiServer;
import io.retrosieve.integration.server.OutsideSpec;
import io.retrosieve.runtime.RetrosieveException;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The key goes to the API and nowhere else: no log, no message, no text, not the server next door. */
class SecretKeyTest {
    @RegisterExtension
    static final ApiServer API = new ApiServer();

    private static final String NUMBER = "+12025550142";

    @Test
    void isInNoTextOfTheClient() {
        TelnyxClient.Builder builder = API.builder();
        TelnyxClient client = builder.build();

        assertThat(List.of(
                        builder.toString(),
                        client.toString(),
                        client.callEvents().toString(),
                        client.callEvents().list(last24Hours()).toString(),
                        client.callEvents().listAll(last24Hours()).toString()))
                .noneMatch(text -> text.contains(ApiServer.KEY));
        assertThat(client.toString()).contains(API.baseUrl());
    }

    @Test
    void isInNoLogOfASuccessfulCall() {
        try (LogCapture log = LogCapture.ofEverything()) {
            API.client().callEvents().list(last24Hours()).execute();

            // OkHttp logs its tasks: an empty capture would prove nothing
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(ApiServer.KEY));
        }
    }

    @Test
    void isInNoLineOfAnInterceptorThatLogsRequestsBeforeTheyAreSigned() {
        List<String> lines = new ArrayList<>();
        OkHttpClient logging = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    lines.add(chain.request() + "\n" + chain.request().headers());
                    return chain.proceed(chain.request());
                })
                .build();

        API.builder()
                .okHttpClient(logging)
                .build()
                .callEvents()
                .list(last24Hours())
                .execute();

        assertThat(lines).hasSize(1).noneMatch(line -> line.contains(ApiServer.KEY));
    }

    @Test
    void isInNoFailure() {
        for (int status : new int[] {400, 401, 403, 404, 422, 429, 500}) {
            API.answer(Bodies.json(status, "{\"errors\":[{\"code\":\"1\",\"title\":\"No\"}]}"));

            assertSafe(failureOf(API.client(), last24Hours().from(NUMBER)));
        }
    }

    @Test
    @OutsideSpec(rules = "validation.response.body.schema.type", because = "a body that cannot be decoded")
    void isInNoFailureToDecode() {
        API.answer(Bodies.json(200, "{\"data\":7}"));

        assertSafe(failureOf(API.client(), last24Hours().from(NUMBER)));
    }

    @Test
    void isInNoFailureToConnect() {
        TelnyxClient client = API.builder().baseUrl(ClosedPort.url() + "/v2").build();

        assertSafe(failureOf(client, last24Hours().from(NUMBER)));
    }

    @Test
    void isInNoObjectionToTheKeyItself() {
        String broken = ApiServer.KEY + "\n";

        Throwable failure = catchThrowable(() -> TelnyxClient.builder().apiKey(broken));

        assertThat(failure).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("U+000A");
        assertThat(textOf(failure)).doesNotContain(ApiServer.KEY);
    }

    @Test
    void isNotInAQueryOrItsFailure() {
        ListCallEventsQuery query = last24Hours().occurredAt(gte(OffsetDateTime.parse(Fixtures.TIME_IN_THE_FUTURE)));

        assertThat(textOf(failureOf(API.client(), query))).doesNotContain(ApiServer.KEY);
    }

    private static RetrosieveException failureOf(TelnyxClient client, ListCallEventsQuery query) {
        return catchThrowableOfType(
                RetrosieveException.class, () -> client.callEvents().list(query).execute());
    }

    /** Neither the key nor a telephone number of the query. */
    private static void assertSafe(RetrosieveException failure) {
        assertThat(failure).isNotNull();
        assertThat(textOf(failure)).doesNotContain(ApiServer.KEY, "Bearer", NUMBER.substring(1));
    }

    /** Everything that a log would have of a failure: messages and stack traces of all causes and suppressed ones. */
    private static String textOf(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
