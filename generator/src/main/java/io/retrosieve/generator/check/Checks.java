package io.retrosieve.generator.check;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import java.util.List;

/** The table of all checks. */
public final class Checks {
    private final List<Check> checks = List.of(
            new UniqueOperationIds(),
            new UnsupportedParameters(),
            new QueryRules(),
            new ItemRules(),
            new UntypedVariants(),
            new UnreachedSchemas());

    /** Runs every check, whatever the ones before found. */
    public void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics) {
        checks.forEach(check -> check.run(api, filters, diagnostics));
    }

    /** One concern. */
    interface Check {
        void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics);
    }
}
