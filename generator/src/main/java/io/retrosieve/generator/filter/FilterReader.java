package io.retrosieve.generator.filter;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FieldPath;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Normalises the query parameters of every operation. */
public final class FilterReader {
    private final ApiModel api;
    private final Diagnostics diagnostics;
    private final DeepObjectExpander expander;
    private final FilterFactory factory;

    public FilterReader(ApiModel api, Diagnostics diagnostics) {
        this.api = api;
        this.diagnostics = diagnostics;
        this.expander = new DeepObjectExpander(api, diagnostics);
        this.factory = new FilterFactory(api);
    }

    public FilterSchema read() {
        return new FilterSchema(api.operations().stream().map(this::read).toList());
    }

    private OperationFilters read(Operation operation) {
        List<Filter> filters = new ArrayList<>();
        for (Parameter parameter : operation.parameters(Parameter.Location.QUERY)) {
            for (Leaf leaf : expander.expand(parameter)) {
                filters.add(factory.filter(leaf));
            }
        }
        return new OperationFilters(operation, grouped(distinct(filters)));
    }

    /** {@code tags} and {@code tags[]}, or an operator in two spellings, ask the same. */
    private List<Filter> distinct(List<Filter> filters) {
        Map<String, Filter> byMeaning = new LinkedHashMap<>();
        for (Filter filter : filters) {
            Filter first = byMeaning.putIfAbsent(filter.path() + " " + filter.operator(), filter);
            if (first != null) {
                diagnostics.report(
                        Rule.FLT004,
                        List.of(filter.place(), first.place()),
                        first.wireName() + " and " + filter.wireName() + " ask the same; the second is left out");
            }
        }
        return List.copyOf(byMeaning.values());
    }

    /** A field stands where its first parameter stands. */
    private static List<FilterField> grouped(List<Filter> filters) {
        Map<FieldPath, List<Filter>> byPath = new LinkedHashMap<>();
        for (Filter filter : filters) {
            byPath.computeIfAbsent(filter.path(), path -> new ArrayList<>()).add(filter);
        }
        return byPath.entrySet().stream()
                .map(entry -> new FilterField(entry.getKey(), entry.getValue()))
                .toList();
    }
}
