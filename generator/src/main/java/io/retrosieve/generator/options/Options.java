package io.retrosieve.generator.options;

import io.retrosieve.generator.Generation;
import io.retrosieve.generator.GeneratorOptions;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.diagnostic.Severity;
import io.retrosieve.generator.model.Output;
import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.naming.NamingOptions;
import io.retrosieve.generator.write.OutputFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Options as they were read.
 *
 * @param sourceFolder below the output folder, with {@code /}; empty if it is the output folder itself
 * @param severities of the rules that the user weighs otherwise
 */
public record Options(GeneratorOptions generator, String sourceFolder, Map<Rule, Severity> severities) {

    public Options {
        EnumMap<Rule, Severity> copy = new EnumMap<>(Rule.class);
        copy.putAll(severities);
        severities = Collections.unmodifiableMap(copy);
    }

    /** What is written, with paths below the output folder. */
    public List<OutputFile> placed(Generation generation) {
        List<OutputFile> files = new ArrayList<>();
        generation.files().forEach(file -> files.add(new OutputFile(path(file.path()), file.text())));
        generation.names().ifPresent(files::add);
        return files;
    }

    String path(String inSourceFolder) {
        return sourceFolder.isEmpty() ? inSourceFolder : sourceFolder + "/" + inSourceFolder;
    }

    /**
     * Reads values by their {@linkplain Option#key keys}; keys of others are let be, and what is blank is not given.
     *
     * @throws RefusedOptionException if a value can't be followed
     */
    public static Options of(Map<String, ?> values) {
        String apiPackage = packageName(Option.API_PACKAGE, values, Option.API_PACKAGE.otherwise());
        String modelPackage = packageName(Option.MODEL_PACKAGE, values, apiPackage);
        Selection selection = new Selection(
                texts(Option.OPERATION_IDS, values), texts(Option.TAGS, values), texts(Option.PATHS, values));
        NamingOptions naming = new NamingOptions(apiPackage, modelPackage, clientName(values));
        List<String> overlays = List.copyOf(texts(Option.OVERLAYS, values));
        return new Options(
                new GeneratorOptions(naming, selection, output(values), overlays, names(values)),
                sourceFolder(values),
                severities(values));
    }

    private static Optional<String> names(Map<String, ?> values) {
        return Optional.of(text(Option.NAMES, values, "")).filter(location -> !location.isEmpty());
    }

    private static Output output(Map<String, ?> values) {
        String output = text(Option.EMIT, values, Option.EMIT.otherwise());
        return switch (output) {
            case "client" -> Output.CLIENT;
            case "testKit" -> Output.TEST_KIT;
            default -> throw new RefusedOptionException(Option.EMIT, output, "must be client or testKit");
        };
    }

    private static String clientName(Map<String, ?> values) {
        String name = text(Option.CLIENT_NAME, values, "");
        if (!name.isEmpty() && !SourceVersion.isIdentifier(name)) {
            throw new RefusedOptionException(Option.CLIENT_NAME, name, "must be the beginning of a Java class name");
        }
        return name;
    }

    private static String sourceFolder(Map<String, ?> values) {
        String folder = text(Option.SOURCE_FOLDER, values, Option.SOURCE_FOLDER.otherwise());
        try {
            Path path = Path.of(folder).normalize();
            if (!path.isAbsolute() && !path.startsWith("..")) {
                return path.toString().replace('\\', '/');
            }
        } catch (InvalidPathException e) {
            // refused below
        }
        throw new RefusedOptionException(Option.SOURCE_FOLDER, folder, "must be a folder below the output folder");
    }

    private static Map<Rule, Severity> severities(Map<String, ?> values) {
        Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
        for (String entry : texts(Option.DIAGNOSTIC_SEVERITIES, values)) {
            String[] parts = entry.split("=", 2);
            Rule rule = Rule.of(parts[0].strip()).orElseThrow(() -> refusedSeverity(entry, "names no rule"));
            Severity severity = severity(entry, parts.length == 2 ? parts[1].strip() : "");
            if (rule.isFatal() && severity != Severity.ERROR) {
                throw refusedSeverity(entry, "can't be: " + rule + " is always an error");
            }
            severities.put(rule, severity);
        }
        return severities;
    }

    private static Severity severity(String entry, String word) {
        return Arrays.stream(Severity.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst()
                .orElseThrow(() -> refusedSeverity(entry, "needs one of " + severityWords()));
    }

    private static String severityWords() {
        return Arrays.stream(Severity.values()).map(Severity::word).collect(Collectors.joining(", "));
    }

    private static RefusedOptionException refusedSeverity(String entry, String problem) {
        return new RefusedOptionException(Option.DIAGNOSTIC_SEVERITIES, entry, problem);
    }

    private static String packageName(Option option, Map<String, ?> values, String otherwise) {
        String name = text(option, values, otherwise);
        if (!SourceVersion.isName(name)) {
            throw new RefusedOptionException(option, name, "must be a Java package name");
        }
        return name;
    }

    private static String text(Option option, Map<String, ?> values, String otherwise) {
        Object value = values.get(option.key());
        return value == null || value.toString().isBlank()
                ? otherwise
                : value.toString().strip();
    }

    private static Set<String> texts(Option option, Map<String, ?> values) {
        return Arrays.stream(text(option, values, "").split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
