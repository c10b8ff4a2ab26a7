package io.retrosieve.generator.filter;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FieldPath;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.Operator;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells field from operator. */
final class FilterFactory {
    /** Below these roots {@code filter[in]} is a field: an operator needs a field of its own. */
    private static final Set<String> ROOTS = Set.of("filter", "filters", "page", "fields", "query", "q");

    private final ApiModel api;

    FilterFactory(ApiModel api) {
        this.api = api;
    }

    Filter filter(Leaf leaf) {
        Optional<Operator> operator = operator(leaf);
        List<String> segments = leaf.segments();
        List<String> path = operator.isPresent() ? segments.subList(0, segments.size() - 1) : segments;
        return new Filter(
                new FieldPath(path),
                operator,
                leaf.schema(),
                leaf.wireName(),
                leaf.form(),
                leaf.allowReserved(),
                leaf.required(),
                leaf.docs(),
                leaf.place());
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
        if (resolved instanceof MapSchema) {
            return false;
        }
        boolean list = resolved instanceof ListSchema;
        boolean text = resolved instanceof ScalarSchema scalar && scalar.type() == ScalarSchema.Type.STRING;
        return list == (operator == Operator.IN) && (text || !operator.isTextual());
    }
}
