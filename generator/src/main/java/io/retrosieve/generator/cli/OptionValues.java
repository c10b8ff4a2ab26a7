package io.retrosieve.generator.cli;

import io.retrosieve.generator.options.Option;
import io.retrosieve.generator.options.Options;
import io.retrosieve.generator.options.RefusedOptionException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The generator's options on a command line: each by its own name, {@code --api-package}. */
final class OptionValues {
    private final Map<String, String> byKey = new LinkedHashMap<>();

    void addTo(CommandSpec spec) {
        for (Option option : Option.values()) {
            spec.addOption(OptionSpec.builder(
                            "--" + option.key().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                    .paramLabel("<" + option.key() + ">")
                    .description(option.description() + " (default: " + option.otherwise() + ")")
                    .type(String.class)
                    .setter(new CommandLine.Model.ISetter() {
                        @Override
                        public <T> T set(T value) {
                            byKey.put(option.key(), value == null ? "" : value.toString());
                            return value;
                        }
                    })
                    .build());
        }
    }

    /** These, and {@code properties} as OpenAPI Generator takes them. */
    Options read(Map<String, String> properties, CommandLine command) {
        Map<String, String> values = new LinkedHashMap<>(byKey);
        properties.forEach((key, value) -> {
            checkKnown(key, command);
            if (!values.getOrDefault(key, "").isEmpty()) {
                throw new ParameterException(command, "option " + key + " is given twice");
            }
            values.put(key, value);
        });
        try {
            return Options.of(values);
        } catch (RefusedOptionException e) {
            throw new ParameterException(command, e.getMessage(), e);
        }
    }

    private static void checkKnown(String key, CommandLine command) {
        if (Option.of(key).isEmpty()) {
            throw new ParameterException(
                    command,
                    "unknown option '" + key + "'"
                            + Option.nearest(key)
                                    .map(near -> "; is " + near.key() + " meant?")
                                    .orElse(""));
        }
    }
}
