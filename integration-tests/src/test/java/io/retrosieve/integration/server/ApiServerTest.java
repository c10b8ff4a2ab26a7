package io.retrosieve.integration.server;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.Product;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Tests about tests: what the server finds wrong fails them, whatever they assert themselves. */
class ApiServerTest {
    private static final Events RESULTS = EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(Samples.class))
            .execute()
            .testEvents();

    @Test
    void letsAGoodTestPass() {
        assertThat(RESULTS.succeeded().stream()
                        .map(event -> event.getTestDescriptor().getDisplayName()))
                .containsExactly("good()");
    }

    @Test
    void failsATestWhoseRequestNoFixtureAnswersAndShowsTheNearest() {
        assertThat(failureOf("asksForWhatNoFixtureAnswers"))
                .contains(
                        "No fixture answers:",
                        "GET /v2/call_events?filter%5Bname%5D=no.such.events",
                        "nearest fixture: no event at all",
                        "expected:<",
                        "but was:<");
    }

    @Test
    void failsATestEvenIfItSwallowsTheAnswer() {
        assertThat(failureOf("swallowsTheFailure")).contains("No fixture answers:");
    }

    @Test
    void failsATestWhoseRequestTheDocumentDoesNotAllow() {
        assertThat(failureOf("sendsAnUnknownProduct"))
                .contains("The document does not allow", "validation.request.parameter.schema.enum", "voice");
    }

    @Test
    void failsATestWhoseAnswerTheDocumentDoesNotAllow() {
        assertThat(failureOf("answersWithoutData"))
                .contains("The document does not allow", "validation.response.body.schema.required", "-> 200");
    }

    @Test
    void failsATestThatLeavesTheDocumentOtherwiseThanItSays() {
        assertThat(failureOf("saysAnotherRule")).contains("The document does not allow", "schema.enum");
    }

    @Test
    void failsATestThatSaysItLeavesTheDocumentAndDoesNot() {
        assertThat(failureOf("saysTooMuch")).contains("@OutsideSpec names", "schema.enum");
    }

    private static String failureOf(String test) {
        return RESULTS.failed().stream()
                .filter(event -> event.getTestDescriptor().getDisplayName().equals(test + "()"))
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow().getMessage())
                .collect(Collectors.joining());
    }

    /** Not found by the build, whose tests are not nested; run from above. */
    static class Samples {
        @RegisterExtension
        static final ApiServer API = new ApiServer();

        @Test
        void good() {
            list(ListCallEventsQuery.last24Hours());
        }

        @Test
        void asksForWhatNoFixtureAnswers() {
            list(ListCallEventsQuery.last24Hours().name("no.such.events"));
        }

        @Test
        void swallowsTheFailure() {
            try {
                list(ListCallEventsQuery.last24Hours().name("no.such.events"));
            } catch (RuntimeException e) {
                assertThat(e).hasMessageContaining("404");
            }
        }

        @Test
        void sendsAnUnknownProduct() {
            API.answer(any(anyUrl()).willReturn(okJson("{\"data\":[]}")));
            list(ListCallEventsQuery.last24Hours().product(Product.of("voice")));
        }

        @Test
        void answersWithoutData() {
            API.answer(any(anyUrl()).willReturn(okJson("{\"meta\":{}}")));
            try {
                list(ListCallEventsQuery.last24Hours());
            } catch (RuntimeException e) {
                assertThat(e).hasMessageContaining("data");
            }
        }

        @Test
        @OutsideSpec(rules = Judge.UNKNOWN_PARAMETER, because = "it breaks another rule")
        void saysAnotherRule() {
            sendsAnUnknownProduct();
        }

        @Test
        @OutsideSpec(rules = "validation.request.parameter.schema.enum", because = "it breaks none")
        void saysTooMuch() {
            good();
        }

        private static void list(ListCallEventsQuery query) {
            API.client().callEvents().list(query).execute();
        }
    }
}
