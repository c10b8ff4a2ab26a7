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
        Schema schema = api.resolve(filter.value());
        Schema element = schema instanceof ListSchema list ? api.resolve(list.items()) : schema;
        if (element instanceof EnumSchema) {
            return CodeBlock.of("$T.<$T>openEnum()", Libraries.PARAMETER_TYPE, types.filterType(element, operation));
        }
        ScalarSchema scalar = (ScalarSchema) element;
        CodeBlock.Builder type = CodeBlock.builder()
                .add("$T.$L", Libraries.PARAMETER_TYPE, scalar.type().name());
        bounds(scalar, type);
        return type.build();
    }

    private static void bounds(ScalarSchema scalar, CodeBlock.Builder type) {
        Constraints constraints = scalar.constraints();
        switch (scalar.type()) {
            case INTEGER, LONG, DOUBLE, DECIMAL -> {
                constraints.minimum().ifPresent(bound -> type.add(".atLeast($L)", number(scalar.type(), bound)));
                constraints.maximum().ifPresent(bound -> type.add(".atMost($L)", number(scalar.type(), bound)));
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

    /** Bounds are written as any number; one that the type can't hold bounds nothing. */
    private static CodeBlock number(ScalarSchema.Type type, String bound) {
        BigDecimal value = new BigDecimal(bound);
        return switch (type) {
            case INTEGER -> CodeBlock.of("$L", clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
            case LONG -> CodeBlock.of("$LL", clamp(value, Long.MIN_VALUE, Long.MAX_VALUE));
            case DOUBLE -> CodeBlock.of("$L", value.doubleValue());
            default -> CodeBlock.of("new $T($S)", BigDecimal.class, bound);
        };
    }

    private static long clamp(BigDecimal value, long least, long most) {
        return value.max(BigDecimal.valueOf(least))
                .min(BigDecimal.valueOf(most))
                .longValue();
    }
}
