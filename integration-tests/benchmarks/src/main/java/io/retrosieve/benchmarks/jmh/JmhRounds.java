package io.retrosieve.benchmarks.jmh;

import io.retrosieve.benchmarks.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs a benchmark in a JVM of its own, once a call: so contenders can take turns, and share whatever disturbs a round. */
public final class JmhRounds {
    private final Options options;
    private final Path logs;

    public JmhRounds(Options options) {
        this.options = options;
        this.logs = options.report().resolve("jmh");
    }

    /**
     * What one operation took.
     *
     * @param micros wall time, the median of iterations
     * @param cpuMicros of the thread that did it, without the collector's threads
     * @param bytes allocated
     */
    record Cost(double micros, double cpuMicros, double bytes) {}

    int rounds() {
        return options.rounds(3, 1);
    }

    /** Of the class's only benchmark. */
    Cost run(Class<?> benchmark, Map<String, ? extends Enum<?>> parameters) throws RunnerException, IOException {
        Files.createDirectories(logs);
        String log = benchmark.getSimpleName() + new TreeMap<>(parameters).values();
        ChainedOptionsBuilder jmh = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .forks(1)
                .warmupIterations(options.rounds(2, 1))
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(options.rounds(3, 1))
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .output(logs.resolve(log.replaceAll("\\W+", "-") + "log.txt").toString());
        parameters.forEach((parameter, value) -> jmh.param(parameter, value.name()));
        RunResult result = new Runner(jmh.build()).runSingle();
        return new Cost(
                result.getPrimaryResult().getStatistics().getPercentile(50),
                secondary(result, "cpuNanos") / secondary(result, "operations") / 1000,
                secondary(result, "gc.alloc.rate.norm"));
    }

    private static double secondary(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().get(name);
        if (found == null) {
            throw new IllegalStateException(
                    name + " is not among " + result.getSecondaryResults().keySet());
        }
        return found.getScore();
    }
}
