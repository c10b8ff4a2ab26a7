package io.retrosieve.integration.testkit;

import static io.retrosieve.telnyx.ListCallEventsQuery.last24Hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.retrosieve.integration.Fixtures;
import io.retrosieve.replay.ReplayServer;
import io.retrosieve.replay.ReplayUrl;
import io.retrosieve.runtime.RetrosieveException;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The extension as somebody else's test class registers it. */
class ReplayServerTest {
    private static final Events RESULTS = EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(Samples.class))
            .execute()
            .testEvents();

    @Test
    void answersFromFixturesAndGivesItsUrl() {
        assertThat(RESULTS.succeeded().stream()
                        .map(event -> event.getTestDescriptor().getDisplayName()))
                .containsExactly("aListsALeg(String)", "bRemembersNothingOfTheTestBefore()");
    }

    @Test
    void failsATestThatAskedForWhatNoFixtureAnswers() {
        assertThat(failures())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure)
                        .contains("No fixture answers:", "filter%5Bname%5D=no.such.events", "no event at all"));
    }

    @Test
    void endsWithTheClass() {
        assertThatThrownBy(() -> new Socket("127.0.0.1", Samples.PORT).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void refusesAFolderWithoutFixtures(@TempDir Path empty) {
        assertThatThrownBy(() -> ReplayServer.of("fixtrues"))
                .hasMessage("No fixtures: there is no fixtrues/mappings on the class path");
        assertThatThrownBy(() -> ReplayServer.of(empty)).hasMessageStartingWith("No fixtures: there is no directory");
    }

    private static List<String> failures() {
        return RESULTS.failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .collect(Collectors.toList());
    }

    /** Not found by the build, whose tests are not nested; run from above. */
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Samples {
        @RegisterExtension
        static final ReplayServer SERVER = ReplayServer.of("fixtures").at("/v2");

        private static final int PORT = SERVER.wireMock().port();

        private static TelnyxClient client(String url) {
            return TelnyxClient.builder().apiKey("key").baseUrl(url).build();
        }

        @Test
        void aListsALeg(@ReplayUrl String url) {
            ListCallEventsQuery query =
                    ListCallEventsQuery.ofLeg(Fixtures.LEG_OF_THREE_PAGES).pageSize(2);
            assertThat(client(url).callEvents().listAll(query.pageNumber(1))).hasSize(5);
            assertThat(SERVER.requests()).hasSize(3);
        }

        @Test
        void bRemembersNothingOfTheTestBefore() {
            assertThat(SERVER.requests()).isEmpty();
        }

        @Test
        void cAsksForWhatNoFixtureAnswers() {
            client(SERVER.baseUrl())
                    .callEvents()
                    .list(last24Hours().name("no.such.events"))
                    .execute();
        }

        @Test
        void dSwallowsTheAnswer() {
            try {
                cAsksForWhatNoFixtureAnswers();
            } catch (RetrosieveException e) {
                assertThat(e).hasMessageContaining("404");
            }
        }
    }
}
