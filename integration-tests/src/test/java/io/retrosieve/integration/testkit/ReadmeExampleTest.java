package io.retrosieve.integration.testkit;

import static io.retrosieve.telnyx.TelnyxSamples.callEvent;
import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.replay.ReplayServer;
import io.retrosieve.replay.ReplayUrl;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.FakeTelnyx;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import io.retrosieve.testing.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The README's examples of the test kit, line by line. */
class ReadmeExampleTest {
    private static final UUID legId = UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668");
    private static final String time = "2019-03-29T11:10:00Z";
    private static final Instant yesterday = Instant.parse("2019-03-28T11:10:00Z");

    @Test
    void inMemory() {
        FakeTelnyx telnyx = new FakeTelnyx();
        telnyx.callEventsApi()
                .onListCallEvents()
                .add(callEvent()
                        .name("call.hangup")
                        .eventTimestamp(OffsetDateTime.parse(time))
                        .build())
                .add(callEvent().name("fax.failed").build(), Map.of("filter[product]", "fax"));

        assertThat(new Hangups(telnyx.client()).since(legId, yesterday)).isEqualTo("2019-03-29T11:10Z");
        telnyx.server().failEvery(1, Failure.status(429).retryAfter(Duration.ofHours(1)));
        assertThat(new Hangups(telnyx.client()).since(legId, yesterday)).isEqualTo("asked in vain: 429");
    }

    @RegisterExtension
    static final ReplayServer SERVER = ReplayServer.of("fixtures").at("/v2");

    @Test
    void overHttp(@ReplayUrl String url) {
        TelnyxClient telnyx = TelnyxClient.builder().apiKey("key").baseUrl(url).build();
        List<CallEvent> events = telnyx.callEvents()
                .list(ListCallEventsQuery.last24Hours().name("no.such.event"))
                .execute()
                .getData();
        assertThat(events).isEmpty();
    }

    @Test
    void areInTheReadme() throws IOException {
        String here = squeezed(
                Files.readString(Path.of("src/test/java/io/retrosieve/integration/testkit/ReadmeExampleTest.java")));
        String readme = Files.readString(Path.of("../README.md"));
        int begin = readme.indexOf("# Test your own code");
        String section = readme.substring(begin, readme.indexOf("\n## ", begin));
        String[] blocks = section.split("```");
        int tried = 0;
        for (int i = 1; i < blocks.length; i += 2) {
            if (blocks[i].startsWith("java\n")) {
                assertThat(here).contains(squeezed(blocks[i].substring("java\n".length())));
                tried++;
            }
        }
        assertThat(tried).isEqualTo(2);
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
