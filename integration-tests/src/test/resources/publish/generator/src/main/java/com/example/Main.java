package com.example;

import com.example.calls.CallEvent;
import com.example.calls.CallsClient;
import com.example.calls.ListCallEventsQuery;
import java.util.UUID;

public final class Main {
    public static void main(String[] arguments) {
        CallsClient calls = CallsClient.builder().apiKey("key").baseUrl(arguments[0]).build();
        ListCallEventsQuery query = ListCallEventsQuery.ofLeg(UUID.fromString(arguments[1])).pageSize(2);
        for (CallEvent event : calls.callEvents().listAll(query)) {
            System.out.println(event.getName());
        }
    }
}
