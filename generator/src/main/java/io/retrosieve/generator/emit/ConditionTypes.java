package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.Operator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The argument types that take a field's conditions: one for all comparisons where the API knows every one of them, else
 * one for each operator. What the API does not know has no method to be passed to, and {@code gte(x)} goes on compiling
 * when the API learns another operator.
 */
final class ConditionTypes {
    private static final Set<Operator> BOUNDS = EnumSet.of(Operator.GT, Operator.GTE, Operator.LT, Operator.LTE);

    private ConditionTypes() {}

    /** An argument type, and the filters that it stands for. */
    record Argument(TypeName type, List<Filter> filters) {}

    static List<Argument> of(FieldConstants.Conditions conditions) {
        Set<Operator> known = conditions.filters().stream()
                .map(filter -> filter.operator().orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operator.class)));
        List<Filter> alone = new ArrayList<>(conditions.filters());
        List<Argument> arguments = new ArrayList<>();
        if (known.containsAll(BOUNDS)) {
            boolean equality = known.contains(Operator.EQ);
            List<Filter> compared = alone.stream()
                    .filter(filter -> isComparison(filter.operator().orElseThrow()))
                    .toList();
            ClassName type = equality ? Libraries.COMPARISON : Libraries.BOUND;
            arguments.add(new Argument(ParameterizedTypeName.get(type, conditions.value()), compared));
            alone.removeAll(compared);
        }
        for (Filter filter : alone) {
            arguments.add(new Argument(type(filter.operator().orElseThrow(), conditions.value()), List.of(filter)));
        }
        return arguments;
    }

    /** The factory method of a condition, {@code gte}. */
    static String factory(Operator operator) {
        return switch (operator) {
            case IN -> "oneOf";
            case STARTS_WITH -> "startsWith";
            case ENDS_WITH -> "endsWith";
            default -> operator.name().toLowerCase(Locale.ROOT);
        };
    }

    private static boolean isComparison(Operator operator) {
        return operator == Operator.EQ || BOUNDS.contains(operator);
    }

    private static TypeName type(Operator operator, TypeName value) {
        return switch (operator) {
            case EQ -> generic("Eq", value);
            case GT -> generic("Gt", value);
            case GTE -> generic("Gte", value);
            case LT -> generic("Lt", value);
            case LTE -> generic("Lte", value);
            case IN -> generic("In", value);
            case CONTAINS -> Libraries.CONDITIONS.nestedClass("Contains");
            case STARTS_WITH -> Libraries.CONDITIONS.nestedClass("StartsWith");
            case ENDS_WITH -> Libraries.CONDITIONS.nestedClass("EndsWith");
        };
    }

    private static TypeName generic(String name, TypeName value) {
        return ParameterizedTypeName.get(Libraries.CONDITIONS.nestedClass(name), value);
    }
}
