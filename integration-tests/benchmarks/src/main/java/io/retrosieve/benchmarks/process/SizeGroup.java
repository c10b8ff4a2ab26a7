package io.retrosieve.benchmarks.process;

import io.retrosieve.benchmarks.ClassPath;
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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jars as they are, and apps after R8, which the tests of Android have shrunk. */
public final class SizeGroup implements Group {
    private static final Metric BYTES = new Metric("size", "KB");
    private static final Metric CLASSES = new Metric("classes", "");
    private static final Metric METHODS = new Metric("method ids", "");
    private static final String MINIMAL_APP = "app, R8 to dex, call events only";
    private static final Pattern LINE = Pattern.compile("(.+?) {2,}([\\d,]+) +([\\d,]+) +([\\d,]+)");
    private static final List<String> OURS = List.of("retrosieve-runtime", "telnyx-call-events");
    private static final List<String> OTHERS = List.of(
            "telnyx",
            "gson",
            "jackson-core",
            "jackson-databind",
            "jackson-annotations",
            "moshi",
            "retrofit",
            "okhttp",
            "okio-jvm",
            "kotlin-stdlib");

    private final Options options;

    public SizeGroup(Options options) {
        this.options = options;
    }

    @Override
    public Findings measure(Progress progress) throws IOException {
        progress.expect(1);
        Table jars = jars();
        Table apps = apps();
        progress.step(jars.rows().size() + " jars, " + apps.rows().size() + " apps");
        List<Bar> bars = List.of(
                Bar.atMost("size after R8: KB of dex of a minimal app", 350, apps.get(MINIMAL_APP, BYTES)),
                Bar.atMost("size after R8: its method ids", 2300, apps.get(MINIMAL_APP, METHODS)));
        return new Findings(List.of(jars, apps), bars);
    }

    private static Table jars() throws IOException {
        Table table = new Table(
                "jars",
                "As they are published. Method ids count the methods that a jar has and those that it calls, as a dex does.",
                "ours together");
        JarSize ours = new JarSize();
        for (String artifact : OURS) {
            add(table, artifact, JarSize.of(ClassPath.jar(artifact)));
            ours.add(ClassPath.jar(artifact));
        }
        add(table, "ours together", ours);
        for (String artifact : OTHERS) {
            add(table, artifact, JarSize.of(ClassPath.jar(artifact)));
        }
        return table;
    }

    private static void add(Table table, String row, JarSize size) {
        table.add(row, BYTES, size.bytes() / 1000.0);
        table.add(row, CLASSES, size.classes());
        table.add(row, METHODS, size.methodIds());
    }

    /** Of the last {@code mvn verify}; empty if there was none. */
    private Table apps() throws IOException {
        Path sizes = options.project().resolve("integration-tests/android/target/sizes/sizes.txt");
        boolean measured = Files.exists(sizes);
        Table table = new Table(
                "apps",
                measured
                        ? "What the tests of Android measured when they ran last, at "
                                + Files.getLastModifiedTime(sizes) + ". Of class files \"method ids\" are methods."
                        : "Not measured: `mvn verify` without -DskipTests shrinks an app and leaves its sizes here.",
                MINIMAL_APP);
        for (String line : measured ? Files.readAllLines(sizes) : new ArrayList<String>()) {
            Matcher row = LINE.matcher(line);
            if (row.matches() && row.group(1).startsWith("app")) {
                table.add(row.group(1), BYTES, number(row.group(2)) / 1000);
                table.add(row.group(1), CLASSES, number(row.group(3)));
                table.add(row.group(1), METHODS, number(row.group(4)));
            }
        }
        return table;
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }
}
