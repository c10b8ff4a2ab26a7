package com.example;

import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.util.UUID;

public final class Main {
    public static void main(String[] arguments) {
        TelnyxClient telnyx = TelnyxClient.builder().apiKey("key").baseUrl(arguments[0]).build();
        ListCallEventsQuery query = ListCallEventsQuery.ofLeg(UUID.fromString(arguments[1])).pageSize(2);
        for (CallEvent event : telnyx.callEvents().listAll(query)) {
            System.out.println(event.getName());
        }
    }
}
