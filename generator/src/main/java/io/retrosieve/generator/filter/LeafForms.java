package io.retrosieve.generator.filter;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a key whose value is not taken apart is sent: as its text, as the caller's, in brackets, or as JSON. */
final class LeafForms {
    private final ApiModel api;
    private final Diagnostics diagnostics;

    LeafForms(ApiModel api, Diagnostics diagnostics) {
        this.api = api;
        this.diagnostics = diagnostics;
    }

    /**
     * The leaf as it is sent, if it can be.
     *
     * @param deep whether it stands in a {@code deepObject}
     */
    Optional<Leaf> of(Leaf leaf, boolean deep) {
        Schema schema = api.resolve(leaf.schema());
        if (schema instanceof ListSchema list) {
            return Optional.of(ofList(leaf, list, deep));
        }
        if (schema instanceof MapSchema map) {
            return ofMap(leaf, map);
        }
        if (isPlain(schema)) {
            return Optional.of(leaf);
        }
        return Optional.of(deep ? nested(leaf) : caller(leaf).of(text(schema)));
    }

    private Leaf ofList(Leaf leaf, ListSchema list, boolean deep) {
        Schema item = api.resolve(list.items());
        if (!isPlain(item) && !isTextOfTheCaller(item, deep)) {
            return deep || leaf.wireName().contains("[") ? nested(leaf) : json(leaf);
        }
        Leaf texts = isPlain(item)
                ? leaf
                : caller(leaf).of(new ListSchema(text(item), list.size(), list.docs(), list.place()));
        if (!deep) {
            return texts;
        }
        diagnostics.report(Rule.FLT002, leaf.place(), "array '" + leaf.wireName() + "' inside a deepObject");
        return texts.named(leaf.wireName() + "[]");
    }

    private Optional<Leaf> ofMap(Leaf leaf, MapSchema map) {
        Schema value = api.resolve(map.values());
        boolean bare = leaf.form() == Filter.Form.ENTRIES;
        if (isPlain(value)) {
            return Optional.of(leaf);
        }
        if (isTextOfTheCaller(value, !bare)) {
            return Optional.of(caller(leaf).of(new MapSchema(text(value), map.docs(), map.place())));
        }
        if (bare) {
            String problem = "query parameter '" + leaf.wireName() + "' has values that have no text";
            diagnostics.report(Rule.OPR005, leaf.place(), problem);
            return Optional.empty();
        }
        return Optional.of(nested(leaf));
    }

    private static boolean isPlain(Schema schema) {
        return schema instanceof ScalarSchema || schema instanceof EnumSchema;
    }

    /** In a {@code deepObject} a value of any type may nest. */
    private boolean isTextOfTheCaller(Schema schema, boolean deep) {
        return schema instanceof AnySchema
                ? !deep
                : schema instanceof UnionSchema union
                        && union.variants().stream().allMatch(variant -> isPlain(api.resolve(variant.schema())));
    }

    /** A leaf for each variant; those that are several plain types are one text. */
    List<Leaf> variants(Leaf leaf, UnionSchema union) {
        List<Schema> variants =
                union.variants().stream().map(UnionSchema.Variant::schema).toList();
        long plain = variants.stream()
                .map(api::resolve)
                .filter(schema -> isPlain(schema) && !isEmptyText(schema))
                .count();
        if (plain < 2) {
            return variants.stream().map(leaf::of).toList();
        }
        List<Leaf> leaves = new ArrayList<>(List.of(caller(leaf).of(text(union))));
        variants.stream()
                .filter(schema -> !isPlain(api.resolve(schema)))
                .map(leaf::of)
                .forEach(leaves::add);
        return leaves;
    }

    /** It can't be sent: a filter is never empty. */
    private static boolean isEmptyText(Schema schema) {
        return schema instanceof EnumSchema values && values.values().equals(List.of(""));
    }

    private Leaf caller(Leaf leaf) {
        diagnostics.report(Rule.OPR006, leaf.place(), "query parameter '" + leaf.wireName() + "' is taken as a text");
        return leaf;
    }

    private static Schema text(Schema schema) {
        return new ScalarSchema(ScalarSchema.Type.STRING, Constraints.NONE, schema.docs(), schema.place());
    }

    private Leaf json(Leaf leaf) {
        return nesting(leaf, "JSON").in(Filter.Form.JSON);
    }

    /** The value itself in brackets, {@code lines[0][amount]}; brackets at the end of the name only say that it is a list. */
    Leaf nested(Leaf leaf) {
        String name = leaf.wireName();
        String root = name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
        return nesting(leaf, "'" + root + "[..]'").named(root).in(Filter.Form.NESTED);
    }

    private Leaf nesting(Leaf leaf, String sent) {
        String problem = "query parameter '" + leaf.wireName() + "' nests lists or objects: sent as " + sent;
        diagnostics.report(Rule.OPR012, leaf.place(), problem);
        return leaf;
    }
}
