package io.retrosieve.generator;

import io.retrosieve.generator.write.OutputFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much is emitted, kind by kind: each line ships in somebody's app, so growth must show in a review. */
final class Sizes {
    /** By what a class extends, then by what its name ends with. */
    private static final Map<String, String> KINDS = kinds();

    private static final Set<String> OF_OPERATIONS = Set.of("Client", "Service", "Api", "Query", "Parameters", "Pages");

    private Sizes() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(" extends Model ", "Model");
        kinds.put("runtime.Model ", "Model");
        kinds.put(" extends OpenEnum ", "Enum");
        kinds.put(" extends Union ", "Union");
        for (String suffix : List.of(
                "JsonAdapterFactory",
                "JsonAdapters",
                "JsonAdapter",
                "Parameters",
                "Pages",
                "Query",
                "Service",
                "Api")) {
            kinds.put(suffix + ".java", suffix);
        }
        kinds.put("Client.java", "Client");
        return kinds;
    }

    static String of(Run run) {
        Map<String, long[]> sizes = new LinkedHashMap<>();
        List.of(
                        "Client",
                        "Service",
                        "Api",
                        "Query",
                        "Parameters",
                        "Pages",
                        "Model",
                        "Union",
                        "Enum",
                        "JsonAdapter",
                        "JsonAdapters",
                        "JsonAdapterFactory",
                        "other")
                .forEach(kind -> sizes.put(kind, new long[2]));
        for (OutputFile file : run.files()) {
            long[] size = sizes.get(kind(file));
            size[0]++;
            size[1] += file.text().lines().count();
        }
        StringBuilder text = new StringBuilder(run.summary()).append("\n\n");
        sizes.values().removeIf(size -> size[0] == 0);
        sizes.forEach((kind, size) -> append(text, kind, size));
        long[] operations = sum(sizes, true);
        long[] types = sum(sizes, false);
        append(text, "all", new long[] {operations[0] + types[0], operations[1] + types[1]});
        long models = sizes.getOrDefault("Model", new long[] {1})[0];
        text.append('\n').append(operations[1] / Math.max(1, operations(run))).append(" lines for an operation, ");
        return text.append(types[1] / models)
                .append(" for a model with its adapter and enums\n")
                .toString();
    }

    private static long[] sum(Map<String, long[]> sizes, boolean ofOperations) {
        long[] sum = new long[2];
        sizes.forEach((kind, size) -> {
            if (OF_OPERATIONS.contains(kind) == ofOperations) {
                sum[0] += size[0];
                sum[1] += size[1];
            }
        });
        return sum;
    }

    private static String kind(OutputFile file) {
        String declared = file.text()
                .lines()
                .filter(line -> line.matches("(public )?(final )?(class|interface) .*"))
                .findFirst()
                .orElseThrow();
        return KINDS.entrySet().stream()
                .filter(kind -> declared.contains(kind.getKey()) || file.path().endsWith(kind.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("other");
    }

    private static long operations(Run run) {
        return Long.parseLong(run.summary().replaceAll("^.*; (\\d+) of .*$", "$1"));
    }

    private static void append(StringBuilder text, String kind, long[] size) {
        text.append(String.format("%-20s %3d files %6d lines%n", kind, size[0], size[1])
                .replace("\r", ""));
    }
}
