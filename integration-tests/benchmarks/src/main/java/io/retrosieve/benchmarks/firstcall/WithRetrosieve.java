package io.retrosieve.benchmarks.firstcall;

import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.util.UUID;

/** The generated client. */
final class WithRetrosieve {
    private WithRetrosieve() {}

    public static void main(String[] args) {
        TelnyxClient telnyx =
                TelnyxClient.builder().apiKey("key").baseUrl(args[0]).build();
        UUID leg = UUID.fromString("308fe500-5213-11e9-ace7-02420a0f0668");
        System.out.println(telnyx.callEvents()
                .list(ListCallEventsQuery.ofLeg(leg).pageSize(250))
                .execute()
                .getData()
                .size());
        System.exit(0);
    }
}
