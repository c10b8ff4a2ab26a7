package io.retrosieve.integration;

import io.retrosieve.runtime.Paged;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.CallEventPage;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;

/** Counts all events of a server, in a process of its own. */
final class WalkAllPages {
    private WalkAllPages() {}

    public static void main(String[] arguments) {
        int parallel = Integer.parseInt(arguments[1]);
        TelnyxClient telnyx =
                TelnyxClient.builder().apiKey("none").baseUrl(arguments[0]).build();
        Paged<CallEventPage, CallEvent> all = telnyx.callEvents().listAll(ListCallEventsQuery.last24Hours());
        long count = 0;
        for (CallEvent event : parallel == 0 ? all : all.parallel(parallel)) {
            count += event.getName().isEmpty() ? 0 : 1;
        }
        System.out.println(count);
    }
}
