package io.retrosieve.benchmarks.process;

import io.retrosieve.benchmarks.ClassPath;
import io.retrosieve.benchmarks.Group;
import io.retrosieve.benchmarks.Options;
import io.retrosieve.benchmarks.Progress;
import io.retrosieve.benchmarks.report.Bar;
import io.retrosieve.benchmarks.report.Findings;
import io.retrosieve.benchmarks.report.Metric;
import io.retrosieve.benchmarks.report.Series;
import io.retrosieve.benchmarks.report.Table;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Many pages of a server that takes its time, and what is held in memory meanwhile. */
public final class PagingGroup implements Group {
    private static final int PAGES = 40;
    private static final int MANY_PAGES = 400;
    private static final Metric WALL = new Metric("wall", "s");
    private static final Metric LIVE = new Metric("live heap", "MB");

    private final Options options;

    public PagingGroup(Options options) {
        this.options = options;
    }

    @Override
    public Findings measure(Progress progress) throws Exception {
        int rounds = options.rounds(3, 1);
        progress.expect(rounds * (2 * Walk.values().length + 2));
        warmUp();
        Table at20 = times(20, rounds, progress);
        Table at100 = times(100, rounds, progress);
        Table heap = heap(rounds, progress);
        List<Bar> bars = List.of(
                Bar.atLeast("paging at 100 ms: times as fast, 4 in parallel", 3.5, gain(at100, Walk.FOUR)),
                Bar.atLeast("paging at 100 ms: times as fast, 8 in parallel", 6.5, gain(at100, Walk.EIGHT)),
                Bar.atMost(
                        "paging: live heap of " + MANY_PAGES + " pages, times that of " + PAGES,
                        1.1,
                        heap.ratio(pages(MANY_PAGES), pages(PAGES), LIVE)));
        return new Findings(List.of(at20, at100, heap), bars);
    }

    private static Series gain(Table table, Walk walk) {
        return table.ratio(Walk.ONE_AFTER_ANOTHER.title(), walk.title(), WALL);
    }

    private static void warmUp() throws Exception {
        try (PageServer server = new PageServer(PAGES, 0)) {
            for (Walk walk : Walk.values()) {
                walk.read(server.baseUrl(), PAGES, 0);
            }
        }
    }

    private static Table times(long delay, int rounds, Progress progress) throws Exception {
        Table table = new Table(
                "answers after " + delay + " ms",
                PAGES + " pages of 250 events with small metadata, in order. A busy caller takes " + delay
                        + " ms with each page.",
                Walk.ONE_AFTER_ANOTHER.title());
        try (PageServer server = new PageServer(PAGES, delay)) {
            for (int round = 1; round <= rounds; round++) {
                for (Walk walk : Walk.values()) {
                    long start = System.nanoTime();
                    walk.read(server.baseUrl(), PAGES, delay);
                    double seconds = (System.nanoTime() - start) / 1e9;
                    table.add(walk.title(), WALL, seconds);
                    progress.step(String.format(Locale.ROOT, "%d ms, %s: %.2f s", delay, walk.title(), seconds));
                }
            }
        }
        return table;
    }

    private Table heap(int rounds, Progress progress) throws Exception {
        Table table = new Table(
                "memory",
                "Items of all pages one by one, 4 pages in parallel. The most that is live after a full collection, of 8 "
                        + "evenly spread over the walk, in a JVM of its own.",
                pages(PAGES));
        MeasuredProcess process = new MeasuredProcess(options.report().resolve("paging"));
        String jars = ClassPath.jars(options.jar()).stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        for (int round = 1; round <= rounds; round++) {
            for (int pages : List.of(PAGES, MANY_PAGES)) {
                try (PageServer server = new PageServer(pages, 0)) {
                    List<String> command = new ArrayList<>(List.of("-XX:+UseSerialGC", "-cp", jars));
                    command.addAll(List.of(LiveHeap.class.getName(), server.baseUrl(), Integer.toString(pages)));
                    MeasuredProcess.Usage usage =
                            process.run(MeasuredProcess.java(command)).orFail(command);
                    double megabytes = Long.parseLong(usage.output().strip()) / 1e6;
                    table.add(pages(pages), LIVE, megabytes);
                    progress.step(String.format(Locale.ROOT, "%d pages: %.2f MB are live", pages, megabytes));
                }
            }
        }
        return table;
    }

    private static String pages(int pages) {
        return pages + " pages";
    }
}
