package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.ParameterStyle;
import io.retrosieve.generator.model.ScalarSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the path parameters those that the path has, in its order, whatever that of their list: one that it has not can't be
 * sent, and one that nobody declares is a text.
 */
final class PathTemplates {
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");

    private final ReadContext context;

    PathTemplates(ReadContext context) {
        this.context = context;
    }

    List<Parameter> complete(String path, List<Parameter> declared, Node operation) {
        Map<String, Optional<Parameter>> ofPath = new LinkedHashMap<>();
        Matcher template = TEMPLATE.matcher(path);
        while (template.find()) {
            ofPath.put(template.group(1), Optional.empty());
        }
        List<Parameter> others = new ArrayList<>();
        for (Parameter parameter : declared) {
            if (parameter.location() != Parameter.Location.PATH) {
                others.add(parameter);
            } else if (ofPath.containsKey(parameter.name())) {
                ofPath.put(parameter.name(), Optional.of(parameter));
            } else {
                String problem =
                        "path parameter '" + parameter.name() + "' is not in the path " + path + ", and is left out";
                context.diagnostics().report(Rule.OPR004, parameter.place(), problem);
            }
        }
        List<Parameter> parameters = new ArrayList<>();
        ofPath.forEach((name, parameter) -> parameters.add(parameter.orElseGet(() -> text(name, path, operation))));
        parameters.addAll(others);
        return parameters;
    }

    private Parameter text(String name, String path, Node operation) {
        String problem = "{" + name + "} in the path " + path + " is no parameter, and is taken as a text";
        context.diagnostics().report(Rule.OPR004, operation.place(), problem);
        ScalarSchema text = new ScalarSchema(ScalarSchema.Type.STRING, Constraints.NONE, Docs.NONE, operation.place());
        Parameter.Location location = Parameter.Location.PATH;
        ParameterStyle style = ParameterStyle.of(location.styles().get(0));
        return new Parameter(name, location, true, style, text, Docs.NONE, operation.place());
    }
}
