package io.retrosieve.generator.filter;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.FieldPath;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
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

    /** {@code tags} and {@code tags[]}, or an operator in two spellings, ask the same; so do one value and a list of one. */
    private List<Filter> distinct(List<Filter> filters) {
        Map<String, Filter> byMeaning = new LinkedHashMap<>();
        for (Filter filter : filters) {
            String meaning = filter.path() + " " + filter.operator();
            Filter first = byMeaning.putIfAbsent(meaning, filter);
            if (first != null && isListOf(filter, first)) {
                byMeaning.put(meaning, filter);
            } else if (first != null && !isListOf(first, filter)) {
                reportLeftOut(filter, first);
            }
        }
        return List.copyOf(byMeaning.values());
    }

    private void reportLeftOut(Filter filter, Filter first) {
        if (filter.place().equals(first.place())) {
            diagnostics.report(
                    Rule.FLT004, filter.place(), first.wireName() + " takes values of several shapes; one is kept");
            return;
        }
        String problem = filter.wireName().equals(first.wireName())
                ? filter.wireName() + " is described twice; the second is left out"
                : first.wireName() + " and " + filter.wireName() + " ask the same; the second is left out";
        diagnostics.report(Rule.FLT004, List.of(filter.place(), first.place()), problem);
    }

    /** Whether a list of one says on the wire whatever the other variant of the same parameter can say. */
    private boolean isListOf(Filter list, Filter single) {
        if (!list.wireName().equals(single.wireName())
                || !list.place().equals(single.place())
                || !(api.resolve(list.value()) instanceof ListSchema)) {
            return false;
        }
        Schema item = api.element(list.value());
        Schema value = api.resolve(single.value());
        return saysAnything(item) || isOfSameType(item, value);
    }

    private static boolean isOfSameType(Schema item, Schema value) {
        return item instanceof ScalarSchema one && value instanceof ScalarSchema other && one.type() == other.type();
    }

    /** An enum of texts is open. */
    private static boolean saysAnything(Schema schema) {
        return schema instanceof ScalarSchema scalar
                ? scalar.type() == ScalarSchema.Type.STRING
                : schema instanceof EnumSchema known && known.type() == EnumSchema.Type.STRING;
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
