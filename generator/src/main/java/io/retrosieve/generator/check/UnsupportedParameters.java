package io.retrosieve.generator.check;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;

/** Says which parameters a client does not send: cookies belong to the caller's OkHttp cookie jar. */
final class UnsupportedParameters implements Checks.Check {

    @Override
    public void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics) {
        for (Operation operation : api.operations()) {
            for (Parameter parameter : operation.parameters(Parameter.Location.COOKIE)) {
                diagnostics.report(Rule.OPR005, parameter.place(), "cookie parameter '" + parameter.name() + "'");
            }
        }
    }
}
