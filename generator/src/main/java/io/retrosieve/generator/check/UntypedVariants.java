package io.retrosieve.generator.check;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ReachedSchemas;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import java.util.List;
import java.util.Set;

/** Says which variants of a union are kept as JSON, because Java can't tell their type from that of another one. */
final class UntypedVariants implements Checks.Check {
    private static final Set<ScalarSchema.Type> TIMES =
            Set.of(ScalarSchema.Type.DATE_TIME, ScalarSchema.Type.UNIX_TIME);
    private static final Set<ScalarSchema.Type> DECIMALS =
            Set.of(ScalarSchema.Type.DECIMAL, ScalarSchema.Type.DECIMAL_TEXT);

    @Override
    public void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics) {
        for (Schema schema : ReachedSchemas.of(api, filters).schemas()) {
            if (schema instanceof UnionSchema union) {
                check(union, api, diagnostics);
            }
        }
    }

    private static void check(UnionSchema union, ApiModel api, Diagnostics diagnostics) {
        List<Schema> variants = union.variants().stream()
                .map(variant -> api.resolve(variant.schema()))
                .toList();
        for (int i = 0; i < variants.size(); i++) {
            Schema variant = variants.get(i);
            variants.subList(0, i).stream()
                    .filter(earlier -> isOfOneClass(variant, earlier))
                    .findFirst()
                    .filter(first -> !isSame(variant, first, api))
                    .ifPresent(first -> diagnostics.report(
                            Rule.SCH004,
                            List.of(variant.place(), first.place()),
                            "two variants of a union are both " + word(variant) + "; the second is not typed"));
        }
    }

    private static boolean isOfOneClass(Schema one, Schema other) {
        if (one instanceof ScalarSchema scalar && other instanceof ScalarSchema earlier) {
            return isOfOneClass(scalar.type(), earlier.type());
        }
        return (one instanceof ListSchema && other instanceof ListSchema)
                || (one instanceof MapSchema && other instanceof MapSchema);
    }

    private static boolean isOfOneClass(ScalarSchema.Type one, ScalarSchema.Type other) {
        return one == other || TIMES.containsAll(List.of(one, other)) || DECIMALS.containsAll(List.of(one, other));
    }

    /** Whether what fits the variant fits the first one too. */
    private static boolean isSame(Schema variant, Schema first, ApiModel api) {
        if (variant instanceof ScalarSchema one && first instanceof ScalarSchema other) {
            return one.type() == other.type();
        }
        boolean collections = isOfOneClass(variant, first);
        Schema ofFirst = collections ? api.element(first) : first;
        Schema ofVariant = collections ? api.element(variant) : variant;
        return ofFirst instanceof AnySchema
                || ofVariant.place().equals(ofFirst.place())
                || (collections && isOfOneClass(ofVariant, ofFirst) && isSame(ofVariant, ofFirst, api));
    }

    private static String word(Schema schema) {
        if (schema instanceof ListSchema) {
            return "lists";
        }
        if (schema instanceof MapSchema) {
            return "maps";
        }
        return schema instanceof ScalarSchema scalar && TIMES.contains(scalar.type()) ? "times" : "decimals";
    }
}
