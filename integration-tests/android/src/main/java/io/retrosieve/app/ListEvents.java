package io.retrosieve.app;

import static io.retrosieve.runtime.Conditions.gte;

import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.CallEventType;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.time.OffsetDateTime;

/** Lists the call events of the last 24 hours. */
public final class ListEvents {
    private ListEvents() {}

    public static void main(String[] baseUrl) {
        TelnyxClient telnyx =
                TelnyxClient.builder().apiKey("KEY").baseUrl(baseUrl[0]).build();
        ListCallEventsQuery query = ListCallEventsQuery.last24Hours()
                .type(CallEventType.WEBHOOK)
                .occurredAt(gte(OffsetDateTime.parse("2026-01-15T00:00:00Z")));
        for (CallEvent event : telnyx.callEvents().listAll(query)) {
            System.out.println(event.getEventTimestamp() + " " + event.getName());
        }
    }
}
