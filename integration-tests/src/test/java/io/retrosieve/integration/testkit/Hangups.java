package io.retrosieve.integration.testkit;

import static io.retrosieve.runtime.Conditions.gte;

import io.retrosieve.runtime.ApiException;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.time.Instant;
import java.util.UUID;

/** An app's code as it uses the client. */
final class Hangups {
    private final TelnyxClient telnyx;

    Hangups(TelnyxClient telnyx) {
        this.telnyx = telnyx;
    }

    /** When the leg was hung up since then; a word if that can't be told. */
    String since(UUID legId, Instant begin) {
        try {
            for (CallEvent event : telnyx.callEvents()
                    .listAll(ListCallEventsQuery.ofLeg(legId)
                            .occurredAt(gte(begin))
                            .name("call.hangup"))) {
                return event.getEventTimestamp().toString();
            }
            return "still talking";
        } catch (ApiException e) {
            return "asked in vain: " + e.status();
        }
    }
}
