package io.retrosieve.generator.emit;

import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.QueryRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that an operation can be asked by, on one screen: the parameter, the method that sends it, its operators. */
final class FilterTable {
    private static final int WORTH_A_TABLE = 2;

    private final QueryShape shape;

    FilterTable(QueryShape shape) {
        this.shape = shape;
    }

    // Example:
    //   <table>
    //   <caption>What can be asked</caption>
    //   <tr><th>parameter<th>method<th>operators
    //   <tr><td>{@code filter[occurred_at]}<td>{@code occurredAt(Comparison<OffsetDateTime>)}<td>{@code gt gte}
    //   </table>
    Optional<String> html() {
        List<FilterField> fields = shape.filters().fields();
        if (fields.size() < WORTH_A_TABLE) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add("<table>\n<caption>What can be asked</caption>\n<tr><th>parameter<th>method<th>operators");
        fields.forEach(field -> addRows(field, lines));
        lines.add("</table>");
        return Optional.of(String.join("\n", lines));
    }

    private void addRows(FilterField field, List<String> rows) {
        String method = shape.names().of(field).method();
        field.plain().ifPresent(plain -> rows.add(row(field, start(field).orElse(method), type(plain), "")));
        for (FieldConstants.Conditions conditions : shape.constants(field).conditions()) {
            for (ConditionTypes.Argument argument : ConditionTypes.of(conditions)) {
                rows.add(row(field, method, argument.type(), operators(argument)));
            }
        }
    }

    private static String row(FilterField field, String method, TypeName type, String operators) {
        return "<tr><td>" + Javadocs.code(field.path().toString()) + "<td>"
                + Javadocs.code(method + "(" + Javadocs.simple(type) + ")") + "<td>" + operators;
    }

    private static String operators(ConditionTypes.Argument argument) {
        return argument.filters().stream()
                .map(filter -> ConditionTypes.factory(filter.operator().orElseThrow()))
                .collect(Collectors.joining(" ", "{@code ", "}"));
    }

    private TypeName type(Filter plain) {
        return Samples.argument(shape.context().types().filterType(plain, shape.operation()));
    }

    /** The method of a field that a query can only begin with. */
    private Optional<String> start(FilterField field) {
        return shape.startRule().map(QueryRule.StartFrom::fields).orElse(List.of()).stream()
                .filter(start -> start.field().text().equals(field.path().toString()))
                .map(start ->
                        start.name().orElseGet(() -> shape.names().of(field).start()))
                .findFirst();
    }
}
