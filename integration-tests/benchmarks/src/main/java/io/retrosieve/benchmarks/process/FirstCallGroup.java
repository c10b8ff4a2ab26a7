package io.retrosieve.benchmarks.process;

import io.retrosieve.benchmarks.ClassPath;
import io.retrosieve.benchmarks.Group;
import io.retrosieve.benchmarks.Options;
import io.retrosieve.benchmarks.Progress;
import io.retrosieve.benchmarks.report.Bar;
import io.retrosieve.benchmarks.report.Findings;
import io.retrosieve.benchmarks.report.Metric;
import io.retrosieve.benchmarks.report.Table;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A JVM that starts, asks for one page, decodes it and ends. */
public final class FirstCallGroup implements Group {
    private static final Metric USER = new Metric("user CPU", "ms");
    private static final Metric WALL = new Metric("wall", "ms");
    private static final Metric CLASSES = new Metric("classes loaded", "");

    private final Options options;
    private final Path folder;
    private final MeasuredProcess process;

    public FirstCallGroup(Options options) {
        this.options = options;
        this.folder = options.report().resolve("first-call").toAbsolutePath();
        this.process = new MeasuredProcess(folder);
    }

    /** Who asks. */
    private enum Caller {
        RETROSIEVE("Retrosieve", "WithRetrosieve"),
        RETROSIEVE_APP_CDS("Retrosieve with AppCDS", "WithRetrosieve"),
        MOSHI_REFLECTION("Retrofit and Moshi, by reflection", "WithMoshiReflection"),
        TELNYX_SDK("telnyx SDK", "WithTelnyxSdk"),
        OKHTTP("OkHttp, nothing decoded", "WithOkHttp"),
        HTTP_URL_CONNECTION("HttpURLConnection, nothing decoded", "WithHttpUrlConnection");

        private final String title;
        private final String mainClass;

        Caller(String title, String mainClass) {
            this.title = title;
            this.mainClass = "io.retrosieve.benchmarks.firstcall." + mainClass;
        }
    }

    @Override
    public Findings measure(Progress progress) throws Exception {
        Table table = new Table(
                "first call",
                "A JVM from start to end, with one page of 250 events with small metadata in between, over the loopback. "
                        + "Each has those jars on its class path that it loads classes from.",
                Caller.RETROSIEVE.title);
        int rounds = options.rounds(15, 3);
        progress.expect(rounds);
        try (PageServer server = new PageServer(1, 0)) {
            Map<Caller, Integer> classes = new EnumMap<>(Caller.class);
            Map<Caller, List<String>> commands = commands(server.baseUrl(), classes);
            for (int round = 1; round <= rounds; round++) {
                StringBuilder text = new StringBuilder("ms of user CPU:");
                for (Map.Entry<Caller, List<String>> command : commands.entrySet()) {
                    MeasuredProcess.Usage usage =
                            process.run(command.getValue()).orFail(command.getValue());
                    table.add(command.getKey().title, USER, usage.userMillis());
                    table.add(command.getKey().title, WALL, usage.wallMillis());
                    text.append(String.format(Locale.ROOT, " %s %.0f;", command.getKey().title, usage.userMillis()));
                }
                progress.step(text.toString());
            }
            classes.forEach((caller, loaded) -> table.add(caller.title, CLASSES, loaded));
        }
        return new Findings(List.of(table), bars(table));
    }

    private static List<Bar> bars(Table table) {
        return List.of(
                Bar.atMost(
                        "first call: user CPU, times telnyx SDK",
                        0.5,
                        table.ratio(Caller.RETROSIEVE.title, Caller.TELNYX_SDK.title, USER)),
                Bar.atMost(
                        "first call: user CPU, times a bare OkHttp call",
                        1.1,
                        table.ratio(Caller.RETROSIEVE.title, Caller.OKHTTP.title, USER)));
    }

    private Map<Caller, List<String>> commands(String url, Map<Caller, Integer> classes)
            throws IOException, InterruptedException {
        Map<Caller, List<String>> commands = new EnumMap<>(Caller.class);
        for (Caller caller : Caller.values()) {
            List<String> lines = loadedClasses(caller, url);
            classes.put(caller, lines.size());
            List<String> run = new ArrayList<>(List.of("-cp", classPath(lines), caller.mainClass, url));
            if (caller == Caller.RETROSIEVE_APP_CDS) {
                Path archive = folder.resolve("app.jsa");
                run.add(0, "-XX:ArchiveClassesAtExit=" + archive);
                process.run(MeasuredProcess.java(run)).orFail(run);
                run.set(0, "-XX:SharedArchiveFile=" + archive);
            }
            commands.put(caller, MeasuredProcess.java(run));
        }
        return commands;
    }

    /** What the JVM says of each class that it loads: {@code [0.1s][info][class,load] a.B source: file:/c.jar}. */
    private List<String> loadedClasses(Caller caller, String url) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path log = folder.resolve("classes.txt");
        String all = join(ClassPath.jars(options.jar()));
        List<String> run = List.of("-Xlog:class+load:file=" + log, "-cp", all, caller.mainClass, url);
        process.run(MeasuredProcess.java(run)).orFail(run);
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .toList();
    }

    private String classPath(List<String> lines) {
        String sources = lines.stream()
                .map(line -> line.substring(line.lastIndexOf(" source: ")))
                .distinct()
                .collect(Collectors.joining());
        return join(ClassPath.jars(options.jar()).stream()
                .filter(jar -> sources.contains(jar.toAbsolutePath().toUri().getPath()))
                .toList());
    }

    private static String join(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
