package io.retrosieve.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the command line says, {@code --name=value} each. The module's POM gives all of them. */
public final class Options {
    private final Map<String, String> values = new LinkedHashMap<>();

    Options(String... arguments) {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (!argument.startsWith("--") || equals < 0) {
                throw new IllegalArgumentException("expected --name=value, but was " + argument);
            }
            values.put(argument.substring(2, equals), argument.substring(equals + 1));
        }
        if (!List.of("full", "quick").contains(get("mode"))) {
            throw new IllegalArgumentException("-Dbenchmarks is full or quick, but was " + get("mode"));
        }
    }

    /** To see that all runs; its numbers say little. */
    public boolean quick() {
        return get("mode").equals("quick");
    }

    /** One number for a full run, and one for a quick one. */
    public int rounds(int full, int quick) {
        return quick() ? quick : full;
    }

    /** The groups that were asked for; empty for all. */
    List<String> only() {
        return get("only").isBlank() ? List.of() : List.of(get("only").split("\\s*,\\s*"));
    }

    /** The jar of this module: JVMs of their own run from it, for a class archive wants jars. */
    public Path jar() {
        return Path.of(get("jar"));
    }

    /** Where the executable jars of the generators are. */
    public Path generators() {
        return Path.of(get("generators"));
    }

    /** A folder of documents, which may not be there. */
    public Path specs() {
        return Path.of(get("specs"));
    }

    /** The root of the project. */
    public Path project() {
        return Path.of(get("project"));
    }

    /** Where the report goes. */
    public Path report() {
        return Path.of(get("report"));
    }

    /** Of what is no jar on the class path. */
    String openApiGeneratorVersion() {
        return get("openapi-generator-version");
    }

    private String get(String name) {
        return Objects.requireNonNull(values.get(name), () -> "--" + name + " is missing");
    }
}
