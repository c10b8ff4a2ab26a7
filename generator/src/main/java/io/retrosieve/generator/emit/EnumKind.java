package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.EnumSchema;

/** How open enums of texts and of integers are written in Java. */
enum EnumKind {
    TEXT(Libraries.OPEN_ENUM, ClassName.get(String.class), "text", "openEnum"),
    INTEGER(Libraries.OPEN_INTEGER_ENUM, TypeName.LONG, "integer", "openIntegerEnum");

    private final ClassName superclass;
    private final TypeName valueType;
    private final String noun;
    private final String factory;

    EnumKind(ClassName superclass, TypeName valueType, String noun, String factory) {
        this.superclass = superclass;
        this.valueType = valueType;
        this.noun = noun;
        this.factory = factory;
    }

    static EnumKind of(EnumSchema schema) {
        return schema.type() == EnumSchema.Type.STRING ? TEXT : INTEGER;
    }

    ClassName superclass() {
        return superclass;
    }

    TypeName valueType() {
        return valueType;
    }

    String noun() {
        return noun;
    }

    /** {@code "fax"}, {@code 30L} */
    CodeBlock literal(String value) {
        return this == TEXT ? CodeBlock.of("$S", value) : CodeBlock.of("$LL", value);
    }

    /** {@code JsonTypes.openEnum(Product::of)} */
    CodeBlock adapter(ClassName type) {
        return CodeBlock.of("$T.$L($T::of)", Libraries.JSON_TYPES, factory, type);
    }

    /** {@code ParameterType.<Product>openEnum()} */
    CodeBlock parameterType(TypeName type) {
        return CodeBlock.of("$T.<$T>$L()", Libraries.PARAMETER_TYPE, type, factory);
    }
}
