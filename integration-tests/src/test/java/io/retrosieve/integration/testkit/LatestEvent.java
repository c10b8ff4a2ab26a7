package io.retrosieve.integration.testkit;

import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.CallEventsApi;
import io.retrosieve.telnyx.ListCallEventsQuery;
import java.io.IOException;
import java.util.List;
import retrofit2.Response;

/** An app's code as it uses the bare Retrofit interface. */
final class LatestEvent {
    private final CallEventsApi api;

    LatestEvent(CallEventsApi api) {
        this.api = api;
    }

    /** The name of the last event of the last 24 hours. */
    String name() throws IOException {
        Response<CallEventPage> response =
                api.listCallEvents(ListCallEventsQuery.last24Hours()).execute();
        if (!response.isSuccessful()) {
            return "asked in vain: " + response.code();
        }
        List<CallEvent> events = response.body().getData();
        return events.isEmpty() ? "none" : events.get(events.size() - 1).getName();
    }
}
