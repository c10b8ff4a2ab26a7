package io.retrosieve.benchmarks.process;

import io.retrosieve.benchmarks.json.Pages;
import io.retrosieve.telnyx.CallEvent;
import io.retrosieve.telnyx.ListCallEventsQuery;
import io.retrosieve.telnyx.TelnyxClient;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** Walks over all pages and prints the most bytes that were live on the way. */
final class LiveHeap {
    private static final int LOOKS = 8;

    private LiveHeap() {}

    public static void main(String[] args) {
        long items = Long.parseLong(args[1]) * Pages.EVENTS;
        TelnyxClient telnyx =
                TelnyxClient.builder().apiKey("key").baseUrl(args[0]).build();
        long most = 0;
        long read = 0;
        for (CallEvent event : telnyx.callEvents()
                .listAll(ListCallEventsQuery.last24Hours().pageSize(250))
                .parallel(4)) {
            read += event.getName().isEmpty() ? 0 : 1;
            if (read % (items / LOOKS) == 0) {
                most = Math.max(most, live());
            }
        }
        if (read != items) {
            throw new IllegalStateException(read + " items were read of " + items);
        }
        System.out.println(most);
        System.exit(0);
    }

    /** As the collector leaves it: what other threads allocate meanwhile does not count. */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
