package io.retrosieve.generator;

import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.naming.NamingOptions;

/** What a user may decide. */
public record GeneratorOptions(NamingOptions naming, Selection selection) {

    /** Everything that the document holds. */
    public static GeneratorOptions all(NamingOptions naming) {
        return new GeneratorOptions(naming, Selection.ALL);
    }
}
