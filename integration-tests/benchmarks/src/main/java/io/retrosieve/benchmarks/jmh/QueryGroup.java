package io.retrosieve.benchmarks.jmh;

import io.retrosieve.benchmarks.Group;
import io.retrosieve.benchmarks.Progress;
import io.retrosieve.benchmarks.report.Bar;
import io.retrosieve.benchmarks.report.Findings;
import io.retrosieve.benchmarks.report.Metric;
import io.retrosieve.benchmarks.report.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A query and the request of it. */
public final class QueryGroup implements Group {
    private static final Metric CPU = new Metric("CPU", "µs a request");
    private static final Metric TIME = new Metric("time", "µs a request");
    private static final Metric ALLOCATED = new Metric("allocated", "bytes a request");

    private final JmhRounds jmh;

    public QueryGroup(JmhRounds jmh) {
        this.jmh = jmh;
    }

    @Override
    public Findings measure(Progress progress) throws Exception {
        String ours = BuildRequest.Way.QUERY_AND_REQUEST.title();
        Table table = new Table(
                "query and request",
                "A leg, a type, a bound of time and a page size, to a request that is not sent.",
                ours);
        progress.expect(jmh.rounds() * BuildRequest.Way.values().length);
        for (int round = 1; round <= jmh.rounds(); round++) {
            for (BuildRequest.Way way : BuildRequest.Way.values()) {
                JmhRounds.Cost cost = jmh.run(BuildRequest.class, Map.of("way", way));
                table.add(way.title(), CPU, cost.cpuMicros());
                table.add(way.title(), TIME, cost.micros());
                table.add(way.title(), ALLOCATED, cost.bytes());
                progress.step(String.format(
                        Locale.ROOT, "%s: %.2f µs of CPU, %,.0f bytes", way.title(), cost.cpuMicros(), cost.bytes()));
            }
        }
        return new Findings(
                List.of(table),
                List.of(Bar.atMost("query and request: bytes allocated", 4000, table.get(ours, ALLOCATED))));
    }
}
