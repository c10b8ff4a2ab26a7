package io.retrosieve.benchmarks.process;

import io.retrosieve.benchmarks.Folders;
import io.retrosieve.benchmarks.Group;
import io.retrosieve.benchmarks.Options;
import io.retrosieve.benchmarks.Progress;
import io.retrosieve.benchmarks.report.Bar;
import io.retrosieve.benchmarks.report.Findings;
import io.retrosieve.benchmarks.report.Metric;
import io.retrosieve.benchmarks.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A document to a client's sources: the whole process, ours and that of OpenAPI Generator's own "java" with Retrofit. */
public final class GeneratingGroup implements Group {
    private static final Metric WALL = new Metric("wall", "s");
    private static final Metric USER = new Metric("user CPU", "s");
    private static final Metric MEMORY = new Metric("peak memory", "MB");
    private static final List<String> SHORT_LIVED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final long MOST_MINUTES = 9; // then no further round begins

    private final Options options;
    private final MeasuredProcess process;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    public GeneratingGroup(Options options) {
        this.options = options;
        this.process = new MeasuredProcess(options.report().resolve("generating"));
    }

    private enum Generator {
        RETROSIEVE("Retrosieve", "retrosieve-generator-cli.jar", List.of()),
        STOCK(
                "java, retrofit2",
                "openapi-generator-cli.jar",
                List.of("-g", "java", "--library", "retrofit2", "--skip-validate-spec"));

        private final String title;
        private final String jar;
        private final List<String> arguments;

        Generator(String title, String jar, List<String> arguments) {
            this.title = title;
            this.jar = jar;
            this.arguments = arguments;
        }
    }

    @Override
    public Findings measure(Progress progress) throws Exception {
        List<Path> documents = documents();
        int rounds = options.rounds(3, 1);
        progress.expect(documents.size() * 2 * (rounds + 1));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MOST_MINUTES);
        for (int round = 1; round <= rounds + 1; round++) {
            for (Path document : documents) {
                if (round == 1 || System.nanoTime() < end) {
                    // without flags it takes longer and says the same: once
                    List<String> flags = round <= rounds ? SHORT_LIVED : List.of();
                    for (Generator generator : Generator.values()) {
                        progress.step(measure(generator, document, flags));
                    }
                } else {
                    progress.step("no time left for one more round of " + document.getFileName());
                }
            }
        }
        return new Findings(List.copyOf(tables.values()), bars());
    }

    private List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        tables.forEach((name, table) -> {
            bars.add(Bar.atMost(
                    "generating " + name + ": time, times stock",
                    0.5,
                    table.ratio(row(Generator.RETROSIEVE, SHORT_LIVED), row(Generator.STOCK, SHORT_LIVED), WALL)));
            bars.add(Bar.atMost(
                    "generating " + name + ": memory, times stock",
                    1,
                    table.ratio(row(Generator.RETROSIEVE, SHORT_LIVED), row(Generator.STOCK, SHORT_LIVED), MEMORY)));
        });
        return bars;
    }

    private String measure(Generator generator, Path document, List<String> flags) throws Exception {
        Path output = options.report().resolve("generating").resolve("out");
        Folders.delete(output);
        List<String> command = new ArrayList<>(flags);
        command.addAll(
                List.of("-jar", options.generators().resolve(generator.jar).toString(), "generate"));
        command.addAll(generator.arguments);
        command.addAll(List.of("-i", document.toString(), "-o", output.toString()));
        MeasuredProcess.Usage usage = process.run(MeasuredProcess.java(command));
        Folders.delete(output);
        String name = document.getFileName().toString();
        String row = row(generator, flags);
        if (usage.status() != 0) {
            return row + ", " + name + ": ended with " + usage.status() + ", not counted";
        }
        Table table = tables.computeIfAbsent(
                name,
                any -> new Table(
                        name, "To sources on disk. " + size(document), row(Generator.RETROSIEVE, SHORT_LIVED)));
        table.add(row, WALL, usage.wallMillis() / 1000);
        table.add(row, USER, usage.userMillis() / 1000);
        if (!Double.isNaN(usage.peakMegabytes())) {
            table.add(row, MEMORY, usage.peakMegabytes());
        }
        return String.format(
                Locale.ROOT, "%s, %s: %.1f s, %.0f MB", row, name, usage.wallMillis() / 1000, usage.peakMegabytes());
    }

    private static String row(Generator generator, List<String> flags) {
        return flags.isEmpty() ? generator.title + ", JVM without flags" : generator.title;
    }

    private static String size(Path document) {
        try {
            return String.format(
                    Locale.ROOT,
                    "The document has %,d bytes. Flags: %s.",
                    Files.size(document),
                    String.join(" ", SHORT_LIVED));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Ours, and what lies in the folder; in a quick run only the smallest of these. */
    private List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        documents.add(options.project().resolve("spec/src/main/resources/telnyx/call-events.yaml"));
        Folders.documents(options.specs()).stream()
                .limit(options.quick() ? 1 : Long.MAX_VALUE)
                .forEach(documents::add);
        return documents;
    }
}
