package io.retrosieve.benchmarks.jmh;

import io.retrosieve.benchmarks.Group;
import io.retrosieve.benchmarks.Progress;
import io.retrosieve.benchmarks.json.Contender;
import io.retrosieve.benchmarks.json.Pages;
import io.retrosieve.benchmarks.report.Bar;
import io.retrosieve.benchmarks.report.Findings;
import io.retrosieve.benchmarks.report.Metric;
import io.retrosieve.benchmarks.report.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Pages from bytes to models, or back. */
public final class JsonGroup implements Group {
    private static final Metric CPU = new Metric("CPU", "µs a page");
    private static final Metric TIME = new Metric("time", "µs a page");
    private static final Metric ALLOCATED = new Metric("allocated", "KB a page");
    private static final Metric PER_EVENT = new Metric("allocated", "bytes an event");
    private static final String OURS = Contender.RETROSIEVE.title();

    private final Class<?> benchmark;
    private final List<Contender> contenders;
    private final JmhRounds jmh;
    private final Map<Pages, Table> tables = new EnumMap<>(Pages.class);

    private JsonGroup(Class<?> benchmark, List<Contender> contenders, JmhRounds jmh) {
        this.benchmark = benchmark;
        this.contenders = contenders;
        this.jmh = jmh;
    }

    public static Group decode(JmhRounds jmh) {
        return new JsonGroup(DecodePage.class, List.of(Contender.values()), jmh);
    }

    public static Group encode(JmhRounds jmh) {
        List<Contender> withModels =
                Stream.of(Contender.values()).filter(Contender::hasModels).toList();
        return new JsonGroup(EncodePage.class, withModels, jmh);
    }

    @Override
    public Findings measure(Progress progress) throws Exception {
        progress.expect(jmh.rounds() * Pages.values().length * contenders.size());
        for (int round = 1; round <= jmh.rounds(); round++) {
            for (Pages page : Pages.values()) {
                for (Contender contender : contenders) {
                    JmhRounds.Cost cost = jmh.run(benchmark, Map.of("contender", contender, "page", page));
                    add(table(page), contender, cost);
                    progress.step(String.format(
                            Locale.ROOT,
                            "%s, %s metadata: %,.0f µs of CPU, %,.0f KB",
                            contender.title(),
                            text(page),
                            cost.cpuMicros(),
                            cost.bytes() / 1000));
                }
            }
        }
        return new Findings(List.copyOf(tables.values()), benchmark == DecodePage.class ? decodingBars() : List.of());
    }

    private static void add(Table table, Contender contender, JmhRounds.Cost cost) {
        table.add(contender.title(), CPU, cost.cpuMicros());
        table.add(contender.title(), TIME, cost.micros());
        table.add(contender.title(), ALLOCATED, cost.bytes() / 1000);
        table.add(contender.title(), PER_EVENT, cost.bytes() / Pages.EVENTS);
    }

    private Table table(Pages page) {
        return tables.computeIfAbsent(
                page,
                any -> new Table(
                        text(page) + " metadata",
                        String.format(
                                Locale.ROOT,
                                "A page of %d events, %,d bytes. CPU is that of the thread itself, without the collector's; "
                                        + "1 KB is 1,000 bytes.",
                                Pages.EVENTS,
                                page.bytes().length),
                        OURS));
    }

    private List<Bar> decodingBars() {
        List<Bar> bars = new ArrayList<>();
        for (Pages page : Pages.values()) {
            bars.add(Bar.atMost(
                    "decode, " + text(page) + ": CPU, times Moshi's tokens",
                    1.25,
                    table(page).ratio(OURS, Contender.MOSHI_TOKENS.title(), CPU)));
            bars.add(Bar.atMost(
                    "decode, " + text(page) + ": KB allocated a page",
                    page == Pages.SMALL ? 100 : 240,
                    table(page).get(OURS, ALLOCATED)));
        }
        bars.addAll(aheadBars());
        return bars;
    }

    /** Against the best of the others; in CPU, of those who make a time of a time. */
    private List<Bar> aheadBars() {
        List<Bar> bars = new ArrayList<>();
        for (Pages page : Pages.values()) {
            for (Metric metric : List.of(CPU, ALLOCATED)) {
                Table table = table(page);
                String best = contenders.stream()
                        .filter(contender -> contender != Contender.RETROSIEVE
                                && (metric.equals(CPU) ? contender.readsTimes() : contender.hasModels()))
                        .map(Contender::title)
                        .min((one, other) -> Double.compare(
                                table.get(one, metric).median(),
                                table.get(other, metric).median()))
                        .orElseThrow();
                bars.add(Bar.atMost(
                        "decode, " + text(page) + ": " + metric.name() + ", times the best other, " + best,
                        1,
                        table.ratio(OURS, best, metric)));
            }
        }
        return bars;
    }

    private static String text(Pages page) {
        return page.name().toLowerCase(Locale.ROOT);
    }
}
