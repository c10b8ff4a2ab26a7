package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.ParameterStyle;
import io.retrosieve.generator.model.ScalarSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the path parameters those that the path has: one that it has not can't be sent, and one that nobody declares is a
 * text.
 */
final class PathTemplates {
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");

    private final ReadContext context;

    PathTemplates(ReadContext context) {
        this.context = context;
    }

    List<Parameter> complete(String path, List<Parameter> declared, Node operation) {
        Set<String> undeclared = new LinkedHashSet<>();
        Matcher template = TEMPLATE.matcher(path);
        while (template.find()) {
            undeclared.add(template.group(1));
        }
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : declared) {
            if (parameter.location() != Parameter.Location.PATH || undeclared.remove(parameter.name())) {
                parameters.add(parameter);
            } else {
                String problem =
                        "path parameter '" + parameter.name() + "' is not in the path " + path + ", and is left out";
                context.diagnostics().report(Rule.OPR004, parameter.place(), problem);
            }
        }
        for (String name : undeclared) {
            String problem = "{" + name + "} in the path " + path + " is no parameter, and is taken as a text";
            context.diagnostics().report(Rule.OPR004, operation.place(), problem);
            parameters.add(text(name, operation));
        }
        return parameters;
    }

    private static Parameter text(String name, Node operation) {
        ScalarSchema text = new ScalarSchema(ScalarSchema.Type.STRING, Constraints.NONE, Docs.NONE, operation.place());
        Parameter.Location path = Parameter.Location.PATH;
        return new Parameter(
                name, path, true, ParameterStyle.of(path.styles().get(0)), text, Docs.NONE, operation.place());
    }
}
