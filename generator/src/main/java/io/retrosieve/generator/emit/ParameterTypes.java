package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Constraints;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.naming.EnumParameter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;

/** How a filter's value is checked and written: {@code ParameterType.LONG.atLeast(1L).atMost(250L)}. */
final class ParameterTypes {
    private final ApiModel api;
    private final JavaTypes types;
    private final ClassName adapters;
    private final Operation operation;

    ParameterTypes(EmitContext context, Operation operation) {
        this.api = context.api();
        this.types = context.types();
        this.adapters = context.names().adapterFactory();
        this.operation = operation;
    }

    /** The type of the whole value. */
    CodeBlock of(Filter filter) {
        if (filter.form().isStyled()) {
            return styled(filter);
        }
        CodeBlock element = ofElement(filter);
        if (api.resolve(filter.value()) instanceof MapSchema) {
            String map = filter.form() == Filter.Form.ENTRIES ? "entriesOf" : "mapOf";
            return CodeBlock.of("$T.$L($L)", Libraries.PARAMETER_TYPE, map, element);
        }
        return api.resolve(filter.value()) instanceof ListSchema list ? listOf(element, filter, list.size()) : element;
    }

    /** How a condition's values are written, unless its name is just repeated for each. */
    Optional<CodeBlock> form(Filter filter) {
        boolean sized = api.resolve(filter.value()) instanceof ListSchema list
                && !list.size().equals(ListSchema.Size.ANY);
        return sized || filter.form() != Filter.Form.REPEATED ? Optional.of(of(filter)) : Optional.empty();
    }

    private static CodeBlock listOf(CodeBlock element, Filter filter, ListSchema.Size size) {
        CodeBlock.Builder list = CodeBlock.builder().add("$T.$L($L)", Libraries.PARAMETER_TYPE, list(filter), element);
        // No value at all is always refused.
        size.least().filter(least -> least > 1).ifPresent(least -> list.add(".minItems($L)", least));
        size.most().ifPresent(most -> list.add(".maxItems($L)", most));
        return (size.unique() ? list.add(".unique()") : list).build();
    }

    /** The method that makes a type of several values. */
    static String list(Filter filter) {
        return switch (filter.form()) {
            case COMMA_SEPARATED -> "commaSeparated";
            case SPACE_SEPARATED -> "spaceSeparated";
            case PIPE_SEPARATED -> "pipeSeparated";
            default -> "listOf";
        };
    }

    // Example:
    //   ParameterType.styled(ParameterForm.QUERY_JSON, new PetsJsonAdapterFactory(), JsonTypes.of(Near.class))
    //   ParameterType.nested(new PetsJsonAdapterFactory(), JsonTypes.listOf(JsonTypes.of(Line.class)))
    private CodeBlock styled(Filter filter) {
        CodeBlock adapter = types.adapter(api.resolve(filter.value()));
        if (filter.form() == Filter.Form.NESTED) {
            return CodeBlock.of("$T.nested(new $T(),$W$L)", Libraries.PARAMETER_TYPE, adapters, adapter);
        }
        String form = switch (filter.form()) {
            case SPACE_OBJECT -> "QUERY_SPACES";
            case PIPE_OBJECT -> "QUERY_PIPES";
            case COMMA_OBJECT -> "QUERY_COMMAS";
            default -> "QUERY_JSON";
        };
        return CodeBlock.of(
                "$T.styled($T.$L,$Wnew $T(),$W$L)",
                Libraries.PARAMETER_TYPE,
                Libraries.PARAMETER_FORM,
                form,
                adapters,
                adapter);
    }

    /** The type of the value, or of each where there are several. */
    CodeBlock ofElement(Filter filter) {
        Schema element = api.element(filter.value());
        if (element instanceof EnumSchema values) {
            return EnumKind.of(values).parameterType(types.parameterType(element, EnumParameter.of(filter, operation)));
        }
        ScalarSchema scalar = (ScalarSchema) element;
        CodeBlock.Builder type = CodeBlock.builder().add("$T.$L", Libraries.PARAMETER_TYPE, constant(scalar));
        bounds(scalar, type);
        return type.build();
    }

    private static String constant(ScalarSchema scalar) {
        return switch (scalar.type()) {
            case DECIMAL_TEXT -> ScalarSchema.Type.DECIMAL.name();
            case INTEGER -> "INT32";
            default -> scalar.type().name();
        };
    }

    private static void bounds(ScalarSchema scalar, CodeBlock.Builder type) {
        Constraints constraints = scalar.constraints();
        switch (scalar.type()) {
            case INTEGER, LONG, DOUBLE, DECIMAL -> {
                add(type, "atLeast", constraints.minimum(), bound -> number(scalar, bound, RoundingMode.CEILING));
                add(type, "moreThan", constraints.moreThan(), bound -> number(scalar, bound, RoundingMode.FLOOR));
                add(type, "atMost", constraints.maximum(), bound -> number(scalar, bound, RoundingMode.FLOOR));
                add(type, "lessThan", constraints.lessThan(), bound -> number(scalar, bound, RoundingMode.CEILING));
                add(type, "multipleOf", constraints.multipleOf(), step -> step(scalar, step));
            }
            case STRING -> {
                // An empty text is always refused: servers ignore it and answer with everything.
                constraints
                        .minLength()
                        .filter(length -> length > 1)
                        .ifPresent(length -> type.add(".minLength($L)", length));
                constraints.maxLength().ifPresent(length -> type.add(".maxLength($L)", length));
                constraints
                        .pattern()
                        .filter(JavaPatterns::meanTheSame)
                        .ifPresent(pattern -> type.add(".pattern($S)", pattern));
            }
            default -> {}
        }
    }

    private static void add(
            CodeBlock.Builder type,
            String method,
            Optional<String> bound,
            Function<String, Optional<CodeBlock>> literal) {
        bound.flatMap(literal).ifPresent(number -> type.add(".$L($L)", method, number));
    }

    /** A step that the type can't hold, or that is none, is left to the server. */
    private static Optional<CodeBlock> step(ScalarSchema scalar, String step) {
        BigDecimal value = new BigDecimal(step);
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        boolean held = whole || scalar.type() == ScalarSchema.Type.DOUBLE || scalar.type() == ScalarSchema.Type.DECIMAL;
        return value.signum() > 0 && held ? number(scalar, step, RoundingMode.UNNECESSARY) : Optional.empty();
    }

    /** Bounds are written as any number, and rounded to one that the type has; beyond its range they bound nothing. */
    private static Optional<CodeBlock> number(ScalarSchema scalar, String bound, RoundingMode rounding) {
        BigDecimal value = new BigDecimal(bound);
        return switch (scalar.type()) {
            case INTEGER, LONG ->
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
