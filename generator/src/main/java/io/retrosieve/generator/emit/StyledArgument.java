package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.ParameterStyle;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import io.retrosieve.generator.naming.EnumParameter;

/** A path, header or cookie parameter: its Java type, and where that has no text of its own, how it gets one. */
record StyledArgument(Parameter parameter, String name, Operation operation, EmitContext context) {

    /** What a caller passes. A value of any type is a text of the caller's. */
    TypeName type() {
        if (isText()) {
            return ClassName.get(String.class);
        }
        return resolved() instanceof EnumSchema
                ? context.types().parameterType(parameter.schema(), EnumParameter.of(parameter, operation))
                : context.types().type(parameter.schema());
    }

    /** Whether Retrofit itself writes it as it is to be sent. */
    boolean isPlain() {
        return parameter.location() != Parameter.Location.COOKIE
                && parameter.style().form() == ParameterStyle.Form.SIMPLE
                && (isText() || resolved().isSentAsItReads());
    }

    // Example:
    //   client.parameter("color", ParameterForm.MATRIX, JsonTypes.listOf(JsonTypes.STRING), color)
    CodeBlock passed() {
        return CodeBlock.of(
                "client.$L($S,$W$T.$L,$W$L,$W$L)",
                parameter.required() ? "parameter" : "optionalParameter",
                parameter.name(),
                Libraries.PARAMETER_FORM,
                form(),
                adapter(),
                name);
    }

    private CodeBlock adapter() {
        if (isText()) {
            return CodeBlock.of("$T.STRING", Libraries.JSON_TYPES);
        }
        return resolved() instanceof EnumSchema
                ? CodeBlock.of("$T.openEnum($T::of)", Libraries.JSON_TYPES, type())
                : context.types().adapter(parameter.schema());
    }

    private String form() {
        ParameterStyle style = parameter.style();
        String place = parameter.location().name();
        String form = switch (style.form()) {
            case LABEL -> "LABEL";
            case MATRIX -> "MATRIX";
            default -> place;
        };
        if (style.form() == ParameterStyle.Form.JSON) {
            return place + "_JSON";
        }
        return style.explode() ? form + "_EXPLODED" : form;
    }

    private boolean isText() {
        return parameter.style().form() != ParameterStyle.Form.JSON
                && (resolved() instanceof AnySchema || resolved() instanceof UnionSchema);
    }

    private Schema resolved() {
        return context.api().resolve(parameter.schema());
    }
}
