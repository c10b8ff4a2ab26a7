package io.retrosieve.runtime;

import static io.retrosieve.runtime.Conditions.gte;
import static org.assertj.core.api.Assertions.assertThat;

import io.retrosieve.runtime.sample.CallEventType;
import io.retrosieve.runtime.sample.CallEvents;
import io.retrosieve.runtime.sample.ListCallEventsQuery;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A strict client notices that the server ignored a filter. */
class StrictTest extends HttpTest {
    private static final UUID LEG = UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668");
    private static final UUID OTHER_LEG = UUID.fromString("00000000-5213-11e9-ace7-02420a0f0668");
    private static final String BOTH =
            PAGE.replace("\"data\":[", "\"data\":[" + EVENT.replace("308fe500", "11111111") + ",");

    private CallEvents strict() {
        return builder().strict().build().callEvents();
    }

    @Test
    void itemsThatMatchPass() {
        answer(200, PAGE);

        assertThat(strict().list(ListCallEventsQuery.ofLeg(LEG)
                                .type(CallEventType.WEBHOOK)
                                .name("call.hangup")
                                .occurredAt(gte(EventServer.START)))
                        .execute()
                        .getData())
                .hasSize(1);
    }

    @Test
    void itemsOfAnotherLegAreNoticed() {
        answer(200, BOTH);

        FilterMismatchException failure =
                failureOf(strict().list(ListCallEventsQuery.ofLeg(LEG)), FilterMismatchException.class);
        assertThat(failure).hasMessage("GET /v2/call_events gave items that do not match filter[leg_id]: 1 of 2");
        assertThat(failure.parameters()).containsExactly("filter[leg_id]");
    }

    @Test
    void allFiltersThatWereIgnoredAreNamed() {
        answer(200, PAGE);
        ListCallEventsQuery query =
                ListCallEventsQuery.ofLeg(OTHER_LEG).type(CallEventType.COMMAND).occurredAt(gte(EventServer.at(11)));

        assertThat(failureOf(strict().list(query), FilterMismatchException.class)
                        .parameters())
                .containsExactly("filter[leg_id]", "filter[type]", "filter[occurred_at][gte]");
    }

    @Test
    void walksNoticeItToo() {
        answer(200, PAGE);
        ListCallEventsQuery query = ListCallEventsQuery.ofLeg(OTHER_LEG);

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> strict().listAll(query).forEach(event -> {}))
                .isInstanceOf(FilterMismatchException.class);
    }

    @Test
    void filtersOfWhichNothingIsKnownPass() {
        answer(200, PAGE);

        assertThat(strict().list(ListCallEventsQuery.last24Hours().failed(true))
                        .execute()
                        .getData())
                .hasSize(1);
    }

    @Test
    void otherClientsDoNotLook() {
        answer(200, PAGE);

        assertThat(builder()
                        .build()
                        .callEvents()
                        .list(ListCallEventsQuery.ofLeg(OTHER_LEG))
                        .execute()
                        .getData())
                .hasSize(1);
    }
}
