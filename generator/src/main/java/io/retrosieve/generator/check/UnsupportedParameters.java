package io.retrosieve.generator.check;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Says which parameters a client does not send, cookies, which belong to the caller's OkHttp cookie jar, and which it sends
 * as a text of the caller's.
 */
final class UnsupportedParameters implements Checks.Check {

    @Override
    public void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics) {
        for (Operation operation : api.operations()) {
            for (Parameter parameter : operation.parameters(Parameter.Location.COOKIE)) {
                diagnostics.report(Rule.OPR007, parameter.place(), "cookie parameter '" + parameter.name() + "'");
            }
            Stream.of(Parameter.Location.PATH, Parameter.Location.HEADER)
                    .flatMap(location -> operation.parameters(location).stream())
                    .filter(parameter -> !api.resolve(parameter.schema()).isSentAsItReads())
                    .forEach(parameter -> diagnostics.report(
                            Rule.OPR006,
                            parameter.place(),
                            parameter.location().name().toLowerCase(Locale.ROOT) + " parameter '" + parameter.name()
                                    + "' is taken as a text"));
        }
    }
}
