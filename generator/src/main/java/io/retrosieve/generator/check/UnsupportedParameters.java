package io.retrosieve.generator.check;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.ParameterStyle;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import java.util.Optional;

/** Says which parameters are sent as a text of the caller's, and which have a style that OpenAPI leaves undefined. */
final class UnsupportedParameters implements Checks.Check {

    @Override
    public void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics) {
        for (Operation operation : api.operations()) {
            for (Parameter parameter : operation.parameters()) {
                Schema schema = api.resolve(parameter.schema());
                boolean untyped = schema instanceof AnySchema || schema instanceof UnionSchema;
                String name = parameter.location().word() + " parameter '" + parameter.name() + "' ";
                if (untyped
                        && parameter.location() != Parameter.Location.QUERY
                        && parameter.style().form() != ParameterStyle.Form.JSON) {
                    diagnostics.report(Rule.OPR006, parameter.place(), name + "is taken as a text");
                }
                undefined(parameter, schema)
                        .ifPresent(problem -> diagnostics.report(Rule.OPR012, parameter.place(), name + problem));
            }
        }
    }

    /** The cells of OpenAPI's table of styles that say "n/a". */
    private static Optional<String> undefined(Parameter parameter, Schema schema) {
        ParameterStyle style = parameter.style();
        boolean list = schema instanceof ListSchema;
        boolean object = schema instanceof ObjectSchema || schema instanceof MapSchema;
        boolean scalar = !list && !object && !(schema instanceof UnionSchema) && !(schema instanceof AnySchema);
        if (style.form().isDelimited() && style.explode()) {
            return Optional.of("has the style " + style.form().word() + " with 'explode: true': read as form");
        }
        if ((style.form().isDelimited() || style.form() == ParameterStyle.Form.DEEP_OBJECT) && scalar) {
            return Optional.of("is one value with the style " + style.form().word() + ": read as form");
        }
        boolean cookie = parameter.location() == Parameter.Location.COOKIE;
        if (cookie && style.form() == ParameterStyle.Form.FORM && style.explode() && (list || object)) {
            return Optional.of("has 'explode: true', the default: each value is a cookie");
        }
        return Optional.empty();
    }
}
