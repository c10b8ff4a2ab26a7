package io.retrosieve.generator.plugin;

import io.retrosieve.generator.GeneratorOptions;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.diagnostic.Severity;
import io.retrosieve.generator.model.Output;
import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.naming.NamingOptions;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;

/** The options of the generator. None is required. */
final class CodegenOptions {
    private static final String CLIENT_NAME = "clientName";
    private static final String OPERATION_IDS = "operationIds";
    private static final String TAGS = "tags";
    private static final String PATHS = "paths";
    private static final String SEVERITIES = "diagnosticSeverities";
    private static final String EMIT = "emit";
    private static final Map<String, Output> OUTPUTS = Map.of("client", Output.CLIENT, "testKit", Output.TEST_KIT);
    private static final String DEFAULT_PACKAGE = "org.openapitools.client";
    private static final String DEFAULT_SOURCE_FOLDER = "src/main/java";

    private String apiPackage = DEFAULT_PACKAGE;
    private String modelPackage = DEFAULT_PACKAGE;
    private String clientName = "";
    private String sourceFolder = DEFAULT_SOURCE_FOLDER;
    private Selection selection = Selection.ALL;
    private Output output = Output.CLIENT;
    private final Map<Rule, Severity> severities = new EnumMap<>(Rule.class);

    static List<CliOption> cliOptions() {
        return List.of(
                option(
                        CodegenConstants.API_PACKAGE,
                        "package of the interfaces, queries and the client",
                        DEFAULT_PACKAGE),
                option(CodegenConstants.MODEL_PACKAGE, "package of the models and their adapters", "the apiPackage"),
                option(CodegenConstants.SOURCE_FOLDER, "source folder below the output folder", DEFAULT_SOURCE_FOLDER),
                option(CLIENT_NAME, "what the client class begins with: Telnyx gives TelnyxClient", "the title"),
                option(OPERATION_IDS, "generate only these operations; several with ; between", "all"),
                option(TAGS, "generate only operations with one of these tags; several with ; between", "all"),
                option(PATHS, "generate only operations of these paths; several with ; between", "all"),
                option(
                        SEVERITIES,
                        "severities of diagnostics (error, warning, info, off), such as FLT002=off;OPR003=error",
                        "each rule's own"),
                option(EMIT, "what to emit: the client, or the testKit for the tests of apps that use it", "client"));
    }

    void read(Map<String, Object> properties) {
        apiPackage = packageName(CodegenConstants.API_PACKAGE, properties, DEFAULT_PACKAGE);
        modelPackage = packageName(CodegenConstants.MODEL_PACKAGE, properties, apiPackage);
        sourceFolder = text(CodegenConstants.SOURCE_FOLDER, properties, DEFAULT_SOURCE_FOLDER);
        clientName = text(CLIENT_NAME, properties, "");
        if (!clientName.isEmpty() && !SourceVersion.isIdentifier(clientName)) {
            throw refused(CLIENT_NAME, clientName, "must be the beginning of a Java class name");
        }
        selection = new Selection(texts(OPERATION_IDS, properties), texts(TAGS, properties), texts(PATHS, properties));
        texts(SEVERITIES, properties).forEach(this::readSeverity);
        String wanted = text(EMIT, properties, "client");
        output = Optional.ofNullable(OUTPUTS.get(wanted))
                .orElseThrow(() -> refused(EMIT, wanted, "must be client or testKit"));
    }

    GeneratorOptions generatorOptions() {
        return new GeneratorOptions(new NamingOptions(apiPackage, modelPackage, clientName), selection, output);
    }

    String sourceFolder() {
        return sourceFolder;
    }

    Map<Rule, Severity> severities() {
        return severities;
    }

    private void readSeverity(String entry) {
        String[] parts = entry.split("=", 2);
        Rule rule = Rule.of(parts[0].strip()).orElseThrow(() -> refused(SEVERITIES, entry, "names no rule"));
        String word = parts.length == 2 ? parts[1].strip() : "";
        Severity severity = Arrays.stream(Severity.values())
                .filter(candidate -> candidate.word().equals(word))
                .findFirst()
                .orElseThrow(() -> refused(SEVERITIES, entry, "needs one of " + severityWords()));
        if (rule.isFatal() && severity != Severity.ERROR) {
            throw refused(SEVERITIES, entry, "can't be: " + rule + " is always an error");
        }
        severities.put(rule, severity);
    }

    private static String severityWords() {
        return Arrays.stream(Severity.values()).map(Severity::word).collect(Collectors.joining(", "));
    }

    private static String packageName(String option, Map<String, Object> properties, String otherwise) {
        String name = text(option, properties, otherwise);
        if (!SourceVersion.isName(name)) {
            throw refused(option, name, "must be a Java package name");
        }
        return name;
    }

    private static String text(String option, Map<String, Object> properties, String otherwise) {
        Object value = properties.get(option);
        return value == null || value.toString().isBlank()
                ? otherwise
                : value.toString().strip();
    }

    private static Set<String> texts(String option, Map<String, Object> properties) {
        return Arrays.stream(text(option, properties, "").split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static CliOption option(String name, String description, String otherwise) {
        return CliOption.newString(name, description).defaultValue(otherwise);
    }

    private static IllegalArgumentException refused(String option, String value, String problem) {
        return new IllegalArgumentException(
                "option " + option + ": '" + value + "' " + problem + ". config-help -g retrosieve lists the options.");
    }
}
