package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.QueryRule;
import io.retrosieve.generator.naming.OperationNames;
import java.util.List;
import java.util.Optional;

/**
 * Which fields of an operation are where.
 *
 * @param single the field that takes one comparison
 */
record QueryShape(EmitContext context, OperationFilters filters, Optional<FilterField> single) {

    QueryShape(EmitContext context, OperationFilters filters) {
        this(context, filters, single(filters));
    }

    private static Optional<FilterField> single(OperationFilters filters) {
        return filters.rule(QueryRule.SingleComparison.class)
                .flatMap(rule -> filters.field(rule.field().text()));
    }

    Operation operation() {
        return filters.operation();
    }

    OperationNames names() {
        return context.names().of(operation());
    }

    ClassName query() {
        return names().query();
    }

    /** What a query begins as. */
    ClassName start() {
        return single.map(field -> query().nestedClass(names().of(field).without()))
                .orElse(query());
    }

    /** The field of which the caller may ask for a range, although the API takes one comparison: items come ordered by it. */
    Optional<FilterField> range() {
        return single.filter(field -> filters.order().equals(Optional.of(field)))
                .filter(field -> constants(field).conditions().size() == 1)
                .filter(field -> NumberedPaging.of(filters, context).isPresent());
    }

    Optional<QueryRule.StartFrom> startRule() {
        return filters.rule(QueryRule.StartFrom.class);
    }

    /** The fields that a rule lets a query begin with; they have no other method. */
    List<FilterField> starts() {
        return startRule().map(QueryRule.StartFrom::fields).orElse(List.of()).stream()
                .flatMap(start -> filters.field(start.field().text()).stream())
                .toList();
    }

    /** The fields that must be given from the beginning; they can be given anew later. */
    List<FilterField> required() {
        return filters.fields().stream().filter(this::isRequired).toList();
    }

    /** The fields with a method in every state. */
    List<FilterField> open() {
        return filters.fields().stream()
                .filter(field -> !starts().contains(field))
                .filter(field -> single.map(other -> !other.equals(field)).orElse(true))
                .toList();
    }

    private boolean isRequired(FilterField field) {
        return !starts().contains(field) && field.plain().map(Filter::required).orElse(false);
    }

    FieldConstants constants(FilterField field) {
        return new FieldConstants(context, operation(), field);
    }

    Samples samples() {
        return new Samples(context.api(), context.names(), operation());
    }
}
