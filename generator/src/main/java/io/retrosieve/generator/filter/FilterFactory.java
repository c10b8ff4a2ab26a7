package io.retrosieve.generator.filter;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.FieldPath;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.Operator;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells field from operator, and refuses what has no text to send. */
final class FilterFactory {
    /** Below these roots {@code filter[in]} is a field: an operator needs a field of its own. */
    private static final Set<String> ROOTS = Set.of("filter", "filters", "page", "fields", "query", "q");

    private final ApiModel api;
    private final Diagnostics diagnostics;

    FilterFactory(ApiModel api, Diagnostics diagnostics) {
        this.api = api;
        this.diagnostics = diagnostics;
    }

    Optional<Filter> filter(Leaf leaf) {
        if (!leaf.form().isStyled() && !canBeSent(leaf.schema())) {
            String problem = "query parameter '" + leaf.wireName() + "' has no type that can be sent as text";
            diagnostics.report(Rule.OPR005, leaf.place(), problem);
            return Optional.empty();
        }
        Optional<Operator> operator = operator(leaf);
        List<String> segments = leaf.segments();
        List<String> path = operator.isPresent() ? segments.subList(0, segments.size() - 1) : segments;
        return Optional.of(new Filter(
                new FieldPath(path),
                operator,
                leaf.schema(),
                leaf.wireName(),
                leaf.form(),
                leaf.allowReserved(),
                leaf.required(),
                leaf.docs(),
                leaf.place()));
    }

    private Optional<Operator> operator(Leaf leaf) {
        List<String> segments = leaf.segments();
        int fewest = ROOTS.contains(segments.get(0)) ? 3 : 2;
        if (segments.size() < fewest || leaf.form().isStyled()) {
            return Optional.empty();
        }
        return Operator.of(segments.get(segments.size() - 1)).filter(operator -> takes(operator, leaf.schema()));
    }

    /** A field may be called like an operator: only "in" takes several values, only texts can contain something. */
    private boolean takes(Operator operator, Schema schema) {
        Schema resolved = api.resolve(schema);
        boolean list = resolved instanceof ListSchema;
        boolean text = resolved instanceof ScalarSchema scalar && scalar.type() == ScalarSchema.Type.STRING;
        return list == (operator == Operator.IN) && (text || !operator.isTextual());
    }

    private boolean canBeSent(Schema schema) {
        Schema element = api.element(schema);
        return element instanceof ScalarSchema || element instanceof EnumSchema;
    }
}
