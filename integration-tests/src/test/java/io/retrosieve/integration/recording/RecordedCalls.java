package io.retrosieve.integration.recording;

import static io.retrosieve.runtime.Conditions.gte;

import io.retrosieve.runtime.ApiException;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.Product;
import io.retrosieve.telnyx.TelnyxClient;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/** The calls whose answers are worth a fixture. No two of them have the same URL, so that each fixture is found. */
final class RecordedCalls {
    private static final int MOST_PAGES = 3;
    private static final OffsetDateTime IN_THE_FUTURE = OffsetDateTime.parse("2999-01-01T00:00:00Z");

    private final TelnyxClient telnyx;
    private final TelnyxClient withBadKey;

    RecordedCalls(TelnyxClient telnyx, TelnyxClient withBadKey) {
        this.telnyx = telnyx;
        this.withBadKey = withBadKey;
    }

    /** Fails if the first call does: then nothing is worth recording. */
    void make() {
        List<CallEvent> recent = telnyx.callEvents()
                .list(ListCallEventsQuery.last24Hours().pageSize(20))
                .execute()
                .getData();
        for (CallEvent event : recent.subList(0, Math.min(1, recent.size()))) {
            makeAbout(event);
        }
        makeRefused(telnyx, ListCallEventsQuery.last24Hours().occurredAt(gte(IN_THE_FUTURE)));
        makeRefused(telnyx, ListCallEventsQuery.last24Hours().product(Product.of("no-such-product")));
        makeRefused(withBadKey, ListCallEventsQuery.last24Hours().pageSize(1));
    }

    private void makeAbout(CallEvent event) {
        Iterator<?> pages = telnyx.callEvents()
                .listAll(ListCallEventsQuery.ofLeg(UUID.fromString(event.getCallLegId()))
                        .pageSize(2))
                .pages()
                .iterator();
        for (int page = 0; page < MOST_PAGES && pages.hasNext(); page++) {
            pages.next();
        }
        telnyx.callEvents()
                .list(ListCallEventsQuery.ofSession(UUID.fromString(event.getCallSessionId())))
                .execute();
    }

    private static void makeRefused(TelnyxClient client, ListCallEventsQuery query) {
        try {
            client.callEvents().list(query).execute();
        } catch (ApiException e) {
            // the answer is recorded, whatever it is
        }
    }
}
