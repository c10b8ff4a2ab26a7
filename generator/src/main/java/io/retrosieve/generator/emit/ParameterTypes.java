package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How a filter's value is checked and written: {@code ParameterType.INTEGER.atLeast(1).atMost(250)}. */
final class ParameterTypes {
    private final ApiModel api;
    private final JavaTypes types;
    private final Operation operation;

    ParameterTypes(ApiModel api, JavaTypes types, Operation operation) {
        this.api = api;
        this.types = types;
        this.operation = operation;
    }

    /** The type of the whole value. */
    CodeBlock of(Filter filter) {
        CodeBlock element = ofElement(filter);
        if (!(api.resolve(filter.value()) instanceof ListSchema)) {
            return element;
        }
        String form = filter.commaSeparated() ? "commaSeparated" : "listOf";
        return CodeBlock.of("$T.$L($L)", Libraries.PARAMETER_TYPE, form, element);
    }

    /** The type of the value, or of each where there are several. */
    CodeBlock ofElement(Filter filter) {
        Schema element = api.element(filter.value());
        if (element instanceof EnumSchema values) {
            return EnumKind.of(values).parameterType(types.filterType(element, operation));
        }
        ScalarSchema scalar = (ScalarSchema) element;
        boolean decimal = scalar.type() == ScalarSchema.Type.DECIMAL_TEXT;
        CodeBlock.Builder type = CodeBlock.builder()
                .add(
                        "$T.$L",
                        Libraries.PARAMETER_TYPE,
                        decimal ? ScalarSchema.Type.DECIMAL : scalar.type().name());
        bounds(scalar, type);
        return type.build();
    }

    private static void bounds(ScalarSchema scalar, CodeBlock.Builder type) {
        Constraints constraints = scalar.constraints();
        switch (scalar.type()) {
            case INTEGER, LONG, DOUBLE, DECIMAL -> {
                constraints
                        .minimum()
                        .flatMap(bound -> number(scalar.type(), bound, RoundingMode.CEILING))
                        .ifPresent(bound -> type.add(".atLeast($L)", bound));
                constraints
                        .maximum()
                        .flatMap(bound -> number(scalar.type(), bound, RoundingMode.FLOOR))
                        .ifPresent(bound -> type.add(".atMost($L)", bound));
            }
            case STRING -> {
                // An empty text is always refused: servers ignore it and answer with everything.
                constraints
                        .minLength()
                        .filter(length -> length > 1)
                        .ifPresent(length -> type.add(".minLength($L)", length));
                constraints.maxLength().ifPresent(length -> type.add(".maxLength($L)", length));
            }
            default -> {}
        }
    }

    /** Bounds are written as any number, and rounded to one that the type has; beyond its range they bound nothing. */
    private static Optional<CodeBlock> number(ScalarSchema.Type type, String bound, RoundingMode rounding) {
        BigDecimal value = new BigDecimal(bound);
        return switch (type) {
            case INTEGER ->
                whole(value, rounding, Integer.MIN_VALUE, Integer.MAX_VALUE).map(number -> CodeBlock.of("$L", number));
            case LONG ->
                whole(value, rounding, Long.MIN_VALUE, Long.MAX_VALUE).map(number -> CodeBlock.of("$LL", number));
            case DOUBLE ->
                Optional.of(value.doubleValue()).filter(Double::isFinite).map(number -> CodeBlock.of("$L", number));
            default -> Optional.of(CodeBlock.of("new $T($S)", BigDecimal.class, bound));
        };
    }

    private static Optional<Long> whole(BigDecimal value, RoundingMode rounding, long least, long most) {
        BigDecimal rounded = value.setScale(0, rounding);
        boolean held =
                rounded.compareTo(BigDecimal.valueOf(least)) >= 0 && rounded.compareTo(BigDecimal.valueOf(most)) <= 0;
        return held ? Optional.of(rounded.longValueExact()) : Optional.empty();
    }
}
