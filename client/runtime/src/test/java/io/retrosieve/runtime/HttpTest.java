package io.retrosieve.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import io.retrosieve.runtime.sample.TelnyxClient;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;

/** A server on the loopback, the sample client on it, and a look at everything that fails for what must not be there. */
abstract class HttpTest {
    static final String KEY = "KEY0167-do-not-log-me";
    static final String EVENT = "{\"call_leg_id\":\"308fe500-5213-11e9-ace7-02420a0f0668\","
            + "\"call_session_id\":\"308fec30-5213-11e9-9d3f-02420a0f0668\","
            + "\"event_timestamp\":\"2019-03-29T11:10:19.127783Z\",\"name\":\"call.hangup\",\"type\":\"webhook\","
            + "\"metadata\":{}}";
    static final String PAGE = "{\"data\":[" + EVENT + "],\"meta\":{\"total_pages\":1,\"page_number\":1}}";

    private static final String NUMBER = "+18005550101";
    private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

    final MockWebServer server = new MockWebServer();

    HttpTest() {
        SERVER_LOG.setLevel(Level.SEVERE);
    }

    @AfterEach
    void stopServer() throws IOException {
        server.shutdown();
    }

    /** Each answer is seen as it is: retries have tests of their own. */
    final TelnyxClient.Builder builder() {
        return TelnyxClient.builder()
                .apiKey(KEY)
                .baseUrl(server.url("/v2").toString())
                .retries(RetryPolicy.none());
    }

    final ApiCall<CallEventPage> call() {
        return call(builder().build());
    }

    /** A call with something private in its query. */
    static ApiCall<CallEventPage> call(TelnyxClient client) {
        return client.callEvents().list(ListCallEventsQuery.last24Hours().from(NUMBER));
    }

    final void answer(int status, String body) {
        server.enqueue(new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json")
                .setBody(body));
    }

    /** The next request that the server got. */
    final RecordedRequest sent() {
        try {
            RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
            assertThat(request).as("a request").isNotNull();
            return request;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Path and query of the next request that the server got, as they are on the wire. */
    final String sentTarget() {
        return String.valueOf(sent().getPath());
    }

    static <X extends RetrosieveException> X failureOf(ApiCall<?> call, Class<X> type) {
        X failure = catchThrowableOfType(type, call::execute);
        assertThat(failure).as("the failure").isNotNull();
        requireNoSecretIn(failure);
        return failure;
    }

    static void requireNoSecretIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(KEY, "Bearer", "18005550101", "?", "%5B");
        }
    }
}
