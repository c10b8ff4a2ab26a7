package io.retrosieve.generator;

import io.retrosieve.generator.model.Output;
import io.retrosieve.generator.model.Selection;
import io.retrosieve.generator.naming.NamingOptions;

/** What a user may decide. */
public record GeneratorOptions(NamingOptions naming, Selection selection, Output output) {

    /** A client. */
    public GeneratorOptions(NamingOptions naming, Selection selection) {
        this(naming, selection, Output.CLIENT);
    }

    /** Everything that the document holds. */
    public static GeneratorOptions all(NamingOptions naming) {
        return new GeneratorOptions(naming, Selection.ALL);
    }
}
