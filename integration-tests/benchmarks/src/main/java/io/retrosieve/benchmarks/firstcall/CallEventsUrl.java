package io.retrosieve.benchmarks.firstcall;

/** The request that those send who build their URLs by hand. */
final class CallEventsUrl {
    private CallEventsUrl() {}

    static String of(String baseUrl) {
        return baseUrl + "call_events?filter%5Bleg_id%5D=308fe500-5213-11e9-ace7-02420a0f0668&page%5Bsize%5D=250";
    }
}
