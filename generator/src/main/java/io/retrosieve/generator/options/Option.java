package io.retrosieve.generator.options;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The options of the generator, in the order of the help. None is required. */
public enum Option {
    API_PACKAGE("apiPackage", "package of the interfaces, queries and the client", "org.openapitools.client"),
    MODEL_PACKAGE("modelPackage", "package of the models and their adapters", "the apiPackage"),
    SOURCE_FOLDER("sourceFolder", "source folder below the output folder", "src/main/java"),
    CLIENT_NAME("clientName", "what the client class begins with: Telnyx gives TelnyxClient", "the title"),
    OPERATION_IDS("operationIds", "generate only these operations; several with ; between", "all"),
    TAGS("tags", "generate only operations with one of these tags; several with ; between", "all"),
    PATHS("paths", "generate only operations of these paths; several with ; between", "all"),
    OVERLAYS("overlays", "corrections to the document, OpenAPI Overlays 1.0; several with ; between", "none"),
    NAMES("names", "the names that callers already use: the retrosieve-names.yaml of what was published", "none"),
    DIAGNOSTIC_SEVERITIES(
            "diagnosticSeverities",
            "severities of diagnostics (error, warning, info, off), such as FLT002=off;OPR003=error",
            "each rule's own"),
    EMIT("emit", "what to emit: the client, or the testKit for the tests of apps that use it", "client");

    /** With more slips in as many letters another name is meant. */
    private static final int LETTERS_FOR_A_SLIP = 3;

    private final String key;
    private final String description;
    private final String otherwise;

    Option(String key, String description, String otherwise) {
        this.key = key;
        this.description = description;
        this.otherwise = otherwise;
    }

    /** As OpenAPI Generator's properties name it: {@code apiPackage}. */
    public String key() {
        return key;
    }

    public String description() {
        return description;
    }

    /** The default, as a help text says it. */
    public String otherwise() {
        return otherwise;
    }

    /** The option of exactly this key. */
    public static Optional<Option> of(String key) {
        return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
    }

    /** The option that a misspelt key most likely means: {@code apiPakcage} means {@code apiPackage}. */
    public static Optional<Option> nearest(String misspelt) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(option -> Slips.between(misspelt, option.key)))
                .filter(option -> Slips.between(misspelt, option.key) <= option.key.length() / LETTERS_FOR_A_SLIP);
    }
}
