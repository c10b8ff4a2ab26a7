package io.retrosieve.generator.check;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** OpenAPI: the templates in a path and its path parameters are the same names. */
final class PathParameters implements Checks.Check {
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");

    @Override
    public void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics) {
        api.operations().forEach(operation -> check(operation, diagnostics));
    }

    private static void check(Operation operation, Diagnostics diagnostics) {
        Set<String> templates = TEMPLATE.matcher(operation.path())
                .results()
                .map(MatchResult::group)
                .map(template -> template.substring(1, template.length() - 1))
                .collect(Collectors.toSet());
        for (Parameter parameter : operation.parameters(Parameter.Location.PATH)) {
            if (!templates.remove(parameter.name())) {
                String problem = "path parameter '" + parameter.name() + "' is not in the path " + operation.path();
                diagnostics.report(Rule.OPR004, parameter.place(), problem);
            }
        }
        for (String template : templates) {
            String problem = "{" + template + "} in the path " + operation.path() + " is no parameter";
            diagnostics.report(Rule.OPR004, operation.place(), problem);
        }
    }
}
