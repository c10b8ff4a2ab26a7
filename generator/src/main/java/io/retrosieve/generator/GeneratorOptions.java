package io.retrosieve.generator;

import io.retrosieve.generator.model.Output;
import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.naming.NamingOptions;
import java.util.List;
import java.util.Optional;

/**
 * What a user may decide.
 *
 * @param overlays corrections to the document, in the order in which they are applied
 * @param names the record of the names that callers already use
 */
public record GeneratorOptions(
        NamingOptions naming, Selection selection, Output output, List<String> overlays, Optional<String> names) {

    public GeneratorOptions {
        overlays = List.copyOf(overlays);
    }

    /** A client, of the document as it is. */
    public GeneratorOptions(NamingOptions naming, Selection selection) {
        this(naming, selection, Output.CLIENT, List.of(), Optional.empty());
    }

    /** The same, of a document that needs other corrections. */
    public GeneratorOptions withOverlays(List<String> others) {
        return new GeneratorOptions(naming, selection, output, others, names);
    }

    /** The same, with the record in this file or class path resource. */
    public GeneratorOptions withNames(String names) {
        return new GeneratorOptions(naming, selection, output, overlays, Optional.of(names));
    }

    /** Everything that the document holds. */
    public static GeneratorOptions all(NamingOptions naming) {
        return new GeneratorOptions(naming, Selection.ALL);
    }
}
