package io.retrosieve.generator.filter;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.ParameterStyle;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a query parameter into the keys that it puts into a query string: one, or for an object one a property. */
final class DeepObjectExpander {
    /** What nests deeper is sent as it is, in brackets. */
    private static final int DEEPEST = 6;

    private final Set<ObjectSchema> open = new HashSet<>();
    private final ApiModel api;
    private final Diagnostics diagnostics;
    private final LeafForms forms;

    DeepObjectExpander(ApiModel api, Diagnostics diagnostics) {
        this.api = api;
        this.diagnostics = diagnostics;
        this.forms = new LeafForms(api, diagnostics);
    }

    List<Leaf> expand(Parameter parameter) {
        ParameterStyle style = parameter.style();
        Schema schema = api.resolve(parameter.schema());
        boolean object = schema instanceof ObjectSchema || schema instanceof MapSchema;
        Leaf leaf = new Leaf(
                BracketName.segments(parameter.name()),
                parameter.name(),
                parameter.schema(),
                form(style, object),
                style.allowReserved(),
                parameter.required(),
                parameter.docs(),
                parameter.place());
        List<Leaf> leaves = new ArrayList<>();
        boolean exploded = style.given() && style.form() == ParameterStyle.Form.FORM && style.explode();
        boolean bare = exploded || style.form().isDelimited();
        if (leaf.form().isStyled()) {
            leaves.add(leaf);
        } else if (schema instanceof MapSchema && bare) {
            forms.of(leaf.in(Filter.Form.ENTRIES), false).ifPresent(leaves::add);
        } else if (schema instanceof ObjectSchema fields && bare) {
            open.add(fields);
            fields.properties().forEach(property -> expand(child(leaf, property, property.name()), true, leaves));
            open.remove(fields);
        } else {
            boolean deep = style.form() == ParameterStyle.Form.DEEP_OBJECT;
            if (object && !deep) {
                String problem = "object parameter '" + parameter.name() + "' has no 'style: deepObject'";
                diagnostics.report(Rule.FLT001, parameter.place(), problem);
            }
            expand(leaf, deep, leaves);
        }
        return leaves;
    }

    private static Filter.Form form(ParameterStyle style, boolean object) {
        boolean joined = !style.explode() && style.given();
        return switch (style.form()) {
            case JSON -> Filter.Form.JSON;
            case SPACE_DELIMITED ->
                joined ? either(object, Filter.Form.SPACE_OBJECT, Filter.Form.SPACE_SEPARATED) : Filter.Form.REPEATED;
            case PIPE_DELIMITED ->
                joined ? either(object, Filter.Form.PIPE_OBJECT, Filter.Form.PIPE_SEPARATED) : Filter.Form.REPEATED;
            case FORM ->
                joined ? either(object, Filter.Form.COMMA_OBJECT, Filter.Form.COMMA_SEPARATED) : Filter.Form.REPEATED;
            default -> Filter.Form.REPEATED;
        };
    }

    private static Filter.Form either(boolean object, Filter.Form ofObject, Filter.Form ofList) {
        return object ? ofObject : ofList;
    }

    private void expand(Leaf leaf, boolean deep, List<Leaf> leaves) {
        Schema schema = api.resolve(leaf.schema());
        if (schema instanceof ObjectSchema object) {
            if (leaf.segments().size() > DEEPEST || !open.add(object)) {
                leaves.add(forms.nested(leaf));
                return;
            }
            object.properties()
                    .forEach(property ->
                            expand(child(leaf, property, leaf.wireName() + "[" + property.name() + "]"), true, leaves));
            open.remove(object);
            return;
        }
        if (schema instanceof UnionSchema union) {
            forms.variants(leaf, union).forEach(variant -> expand(variant, deep, leaves));
            return;
        }
        forms.of(leaf, deep).ifPresent(leaves::add);
    }

    private static Leaf child(Leaf parent, Property property, String wireName) {
        List<String> segments = new ArrayList<>(parent.segments());
        segments.add(property.name());
        return new Leaf(
                segments,
                wireName,
                property.schema(),
                Filter.Form.REPEATED,
                parent.allowReserved(),
                parent.required() && property.required(),
                withoutTitle(property.docs()),
                property.place());
    }

    /** A schema's title names a type; beside a bracketed parameter there is none. */
    private static Docs withoutTitle(Docs docs) {
        return new Docs(Optional.empty(), docs.description(), docs.example(), docs.defaultValue(), docs.deprecated());
    }
}
