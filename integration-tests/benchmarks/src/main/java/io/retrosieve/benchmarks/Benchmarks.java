package io.retrosieve.benchmarks;

import io.retrosieve.benchmarks.jmh.JmhRounds;
import io.retrosieve.benchmarks.jmh.JsonGroup;
import io.retrosieve.benchmarks.jmh.QueryGroup;
import io.retrosieve.benchmarks.process.FirstCallGroup;
import io.retrosieve.benchmarks.process.GeneratingGroup;
import io.retrosieve.benchmarks.process.PagingGroup;
import io.retrosieve.benchmarks.process.SizeGroup;
import io.retrosieve.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures what was asked for and writes the report after each group, so that what was measured is there even if a later
 * group is interrupted. Ends with status 0 whatever the numbers are: nothing here is a test.
 */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        System.setProperty(
                "jmh.ignoreLock", "true"); // another JMH on this machine shows in the spread, and stops nothing
        Options options = new Options(args);
        Map<String, Group> groups = chosen(groups(options), options.only());
        Folders.delete(options.report()); // charts of what is not measured this time would be taken for new ones
        Progress progress = new Progress(System.out);
        Report report = new Report(options.report(), conditions(options));
        System.out.println("Benchmarks: " + String.join(", ", groups.keySet()) + (options.quick() ? " (quick)" : ""));
        for (Map.Entry<String, Group> group : groups.entrySet()) {
            progress.enter(group.getKey());
            report.add(group.getKey(), group.getValue().measure(progress));
            Path written = report.write();
            System.out.println("Written: " + written);
        }
        System.out.println(report.bars());
    }

    private static Map<String, Group> groups(Options options) {
        JmhRounds jmh = new JmhRounds(options);
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put("decode", JsonGroup.decode(jmh));
        groups.put("encode", JsonGroup.encode(jmh));
        groups.put("query", new QueryGroup(jmh));
        groups.put("firstcall", new FirstCallGroup(options));
        groups.put("paging", new PagingGroup(options));
        groups.put("generating", new GeneratingGroup(options));
        groups.put("size", new SizeGroup(options));
        return groups;
    }

    private static Map<String, Group> chosen(Map<String, Group> all, List<String> only) {
        for (String name : only) {
            if (!all.containsKey(name)) {
                throw new IllegalArgumentException("-Dbenchmarks.only knows " + all.keySet() + ", but was " + name);
            }
        }
        Map<String, Group> chosen = new LinkedHashMap<>(all);
        if (!only.isEmpty()) {
            chosen.keySet().retainAll(only);
        }
        return chosen;
    }

    private static List<String> conditions(Options options) throws IOException {
        String libraries = Stream.of(
                        "retrofit",
                        "moshi",
                        "okhttp",
                        "gson",
                        "jackson-databind",
                        "jackson-module-blackbird",
                        "telnyx",
                        "jmh-core")
                .map(ClassPath::version)
                .collect(Collectors.joining(", "));
        return List.of(
                "Versions: " + libraries + ", openapi-generator " + options.openApiGeneratorVersion(),
                "Documents to generate from: ours, and "
                        + Folders.documents(options.specs()).size() + " of "
                        + options.specs().toAbsolutePath().normalize(),
                options.quick()
                        ? "**Quick run: to see that all runs. Its numbers say little.**"
                        : "Full run. Contenders take turns within each round.");
    }
}
