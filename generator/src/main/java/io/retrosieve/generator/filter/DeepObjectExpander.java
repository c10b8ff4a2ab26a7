package io.retrosieve.generator.filter;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Parameter;
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
    private static final Set<String> UNSENT_STYLES = Set.of("pipeDelimited", "spaceDelimited");

    /** No API nests deeper. */
    private static final int DEEPEST = 6;

    private final Set<ObjectSchema> open = new HashSet<>();
    private final ApiModel api;
    private final Diagnostics diagnostics;

    DeepObjectExpander(ApiModel api, Diagnostics diagnostics) {
        this.api = api;
        this.diagnostics = diagnostics;
    }

    List<Leaf> expand(Parameter parameter) {
        List<String> segments = BracketName.segments(parameter.name());
        Leaf leaf = new Leaf(
                segments,
                parameter.name(),
                parameter.schema(),
                !parameter.explode(),
                parameter.required(),
                parameter.docs(),
                parameter.place());
        List<Leaf> leaves = new ArrayList<>();
        if (UNSENT_STYLES.contains(parameter.style()) && api.resolve(parameter.schema()) instanceof ListSchema) {
            String problem = "query parameter '" + parameter.name() + "' has the style " + parameter.style();
            diagnostics.report(Rule.OPR005, parameter.place(), problem);
            return leaves;
        }
        boolean object = api.resolve(parameter.schema()) instanceof ObjectSchema;
        boolean deep = parameter.style().equals(Parameter.DEEP_OBJECT);
        if (object && !deep) {
            String problem = "object parameter '" + parameter.name() + "' has no 'style: deepObject'";
            diagnostics.report(Rule.FLT001, parameter.place(), problem);
        }
        expand(leaf, deep, leaves);
        return leaves;
    }

    private void expand(Leaf leaf, boolean deep, List<Leaf> leaves) {
        Schema schema = api.resolve(leaf.schema());
        if (schema instanceof ObjectSchema object) {
            if (leaf.segments().size() > DEEPEST || !open.add(object)) {
                String problem = "query parameter '" + leaf.wireName() + "' holds itself, or nests too deep";
                diagnostics.report(Rule.OPR005, leaf.place(), problem);
                return;
            }
            object.properties().forEach(property -> expand(child(leaf, property), true, leaves));
            open.remove(object);
            return;
        }
        if (schema instanceof UnionSchema union) {
            union.variants().forEach(variant -> expand(leaf.of(variant.schema()), deep, leaves));
            return;
        }
        if (schema instanceof ListSchema && deep) {
            diagnostics.report(Rule.FLT002, leaf.place(), "array '" + leaf.wireName() + "' inside a deepObject");
            leaves.add(leaf.named(leaf.wireName() + "[]"));
            return;
        }
        leaves.add(leaf);
    }

    private static Leaf child(Leaf parent, Property property) {
        List<String> segments = new ArrayList<>(parent.segments());
        segments.add(property.name());
        return new Leaf(
                segments,
                parent.wireName() + "[" + property.name() + "]",
                property.schema(),
                false,
                parent.required() && property.required(),
                withoutTitle(property.docs()),
                property.place());
    }

    /** A schema's title names a type; beside a bracketed parameter there is none. */
    private static Docs withoutTitle(Docs docs) {
        return new Docs(Optional.empty(), docs.description(), docs.example(), docs.defaultValue(), docs.deprecated());
    }
}
