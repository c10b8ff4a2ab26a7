package io.retrosieve.generator;

import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.naming.NamingOptions;
import java.util.List;

/**
 * What a user may decide.
 *
 * @param overlays corrections to the document, in the order in which they are applied
 */
public record GeneratorOptions(NamingOptions naming, Selection selection, List<String> overlays) {

    public GeneratorOptions {
        overlays = List.copyOf(overlays);
    }

    public GeneratorOptions(NamingOptions naming, Selection selection) {
        this(naming, selection, List.of());
    }

    /** Everything that the document holds. */
    public static GeneratorOptions all(NamingOptions naming) {
        return new GeneratorOptions(naming, Selection.ALL);
    }
}
