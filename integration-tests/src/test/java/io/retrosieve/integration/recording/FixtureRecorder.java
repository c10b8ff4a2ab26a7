package io.retrosieve.integration.recording;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.retrosieve.integration.Fixtures;
import io.retrosieve.telnyx.TelnyxClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okhttp3.OkHttpClient;

/**
 * Records real exchanges that go through WireMock as a proxy. Not with WireMock's own recorder: that one writes originals
 * to disk, and its mappings let further parameters pass. Here originals stay in memory, and files have stand-ins.
 */
final class FixtureRecorder {
    private final String apiOrigin;
    private final String key;

    /** @param apiOrigin scheme, host and port: {@code https://api.telnyx.com} */
    FixtureRecorder(String apiOrigin, String key) {
        this.apiOrigin = apiOrigin;
        this.key = key;
    }

    /** Writes fixtures into a directory, and gives how many. */
    int recordInto(Path directory) throws IOException {
        List<ServeEvent> recorded = record();
        FixtureFiles.write(FixtureFiles.of(recorded, key), directory);
        return recorded.size();
    }

    private List<ServeEvent> record() {
        WireMockServer proxy = new WireMockServer(options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .stubRequestLoggingDisabled(true)
                .notifier(new Slf4jNotifier(false)));
        proxy.start();
        try {
            proxy.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(apiOrigin)));
            new RecordedCalls(client(proxy, key), client(proxy, "KEY-THAT-IS-NOT-GOOD")).make();
            List<ServeEvent> recorded = new ArrayList<>(proxy.getAllServeEvents());
            Collections.reverse(recorded); // the journal begins with the last one
            return recorded;
        } finally {
            proxy.stop();
        }
    }

    private static TelnyxClient client(WireMockServer proxy, String key) {
        OkHttpClient uncompressed = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Accept-Encoding", "identity")
                        .build()))
                .build();
        return TelnyxClient.builder()
                .apiKey(key)
                .baseUrl(proxy.baseUrl() + Fixtures.BASE_PATH)
                .okHttpClient(uncompressed)
                .build();
    }
}
