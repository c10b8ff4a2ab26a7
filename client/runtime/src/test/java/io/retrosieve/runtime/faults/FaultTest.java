package io.retrosieve.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.retrosieve.runtime.ApiCall;
import io.retrosieve.runtime.RetrosieveException;
import io.retrosieve.runtime.RetryPolicy;
import io.retrosieve.runtime.sample.CallEventPage;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import io.retrosieve.runtime.sample.TelnyxClient;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** Over real sockets, by what an app has. Waits are short, and no test is about how long anything takes. */
abstract class FaultTest {
    static final String KEY = "KEY0167-do-not-log-me";

    /** Waits next to nothing between attempts, and is as patient as a test needs. */
    static final RetryPolicy PATIENT = RetryPolicy.builder()
            .maxAttempts(25)
            .baseDelay(Duration.ofMillis(1))
            .maxDelay(Duration.ofMillis(5))
            .budget(1_000_000)
            .build();

    static TelnyxClient.Builder client(String url) {
        return TelnyxClient.builder().apiKey(KEY).baseUrl(url).retries(PATIENT);
    }

    static ApiCall<CallEventPage> call(TelnyxClient client) {
        return call(client, "call.hangup");
    }

    static ApiCall<CallEventPage> call(TelnyxClient client, String name) {
        return client.callEvents().list(ListCallEventsQuery.last24Hours().name(name));
    }

    static String page(String name) {
        return "{\"data\":[{\"call_leg_id\":\"308fe500-5213-11e9-ace7-02420a0f0668\","
                + "\"call_session_id\":\"308fec30-5213-11e9-9d3f-02420a0f0668\","
                + "\"event_timestamp\":\"2019-03-29T11:10:19.127783Z\",\"name\":\"" + name
                + "\",\"type\":\"webhook\",\"metadata\":{}}],\"meta\":{\"total_pages\":1,\"page_number\":1}}";
    }

    static <X extends RetrosieveException> X failureOf(ApiCall<?> call, Class<X> type) {
        X failure = catchThrowableOfType(type, call::execute);
        assertThat(failure).isNotNull();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause.toString()).doesNotContain(KEY, "Bearer", "filter");
        }
        return failure;
    }

    /** With a thread pool and connections of its own, so that a test can look at what is left of them. */
    static OkHttpClient okHttp() {
        return new OkHttpClient();
    }
}
