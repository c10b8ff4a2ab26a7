package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.SchemaReference;
import io.retrosieve.generator.model.UnionSchema;
import io.retrosieve.generator.naming.EnumParameter;
import io.retrosieve.generator.naming.NamePlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which Java type a schema is, and which adapter reads it. */
final class JavaTypes {
    private final ApiModel api;
    private final NamePlan names;

    JavaTypes(ApiModel api, NamePlan names) {
        this.api = api;
        this.names = names;
    }

    /** The type in a JSON body; never a primitive, as a value may be missing. */
    TypeName type(Schema schema) {
        if (schema instanceof NullableSchema nullable) {
            return Annotations.nullable(type(nullable.schema()));
        }
        if (schema instanceof SchemaReference) {
            return type(api.resolve(schema));
        }
        if (schema instanceof ScalarSchema scalar) {
            return scalar(scalar.type());
        }
        if (schema instanceof EnumSchema values) {
            return names.of(values).type();
        }
        if (schema instanceof ObjectSchema object) {
            return names.of(object).type();
        }
        if (schema instanceof UnionSchema union) {
            return names.of(union).type();
        }
        if (schema instanceof ListSchema list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), type(list.items()));
        }
        if (schema instanceof MapSchema map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), type(map.values()));
        }
        return Libraries.JSON_VALUE;
    }

    /** The type of a filter's value. */
    TypeName filterType(Filter filter, Operation operation) {
        return parameterType(filter.value(), EnumParameter.of(filter, operation));
    }

    /** The type of a parameter's value, or of what that holds. */
    TypeName parameterType(Schema schema, EnumParameter parameter) {
        Schema resolved = api.resolve(schema);
        if (resolved instanceof ListSchema list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), parameterType(list.items(), parameter));
        }
        if (resolved instanceof MapSchema map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), parameterType(map.values(), parameter));
        }
        return resolved instanceof EnumSchema values
                ? names.of(values, parameter).type()
                : type(resolved);
    }

    /** {@code JsonTypes.STRING}, {@code JsonTypes.listOf(JsonTypes.of(CallEvent.class))} */
    CodeBlock adapter(Schema schema) {
        if (schema instanceof NullableSchema nullable) {
            return CodeBlock.of("$T.orNull($L)", Libraries.JSON_TYPES, adapter(nullable.schema()));
        }
        if (schema instanceof SchemaReference) {
            return adapter(api.resolve(schema));
        }
        if (schema instanceof EnumSchema values) {
            return EnumKind.of(values).adapter(names.of(values).type());
        }
        if (schema instanceof ObjectSchema object) {
            return CodeBlock.of(
                    "$T.of($T.class)", Libraries.JSON_TYPES, names.of(object).type());
        }
        if (schema instanceof UnionSchema union) {
            return CodeBlock.of(
                    "$T.of($T.class)", Libraries.JSON_TYPES, names.of(union).type());
        }
        if (schema instanceof ListSchema list) {
            return CodeBlock.of("$T.listOf($L)", Libraries.JSON_TYPES, adapter(list.items()));
        }
        if (schema instanceof MapSchema map) {
            return CodeBlock.of("$T.mapOf($L)", Libraries.JSON_TYPES, adapter(map.values()));
        }
        String constant = schema instanceof ScalarSchema scalar ? constant(scalar.type()) : "ANY";
        return CodeBlock.of("$T.$L", Libraries.JSON_TYPES, constant);
    }

    /** Documents give and take "int32" from one version to the next, so one Java type stands for all integers. */
    private static String constant(ScalarSchema.Type type) {
        return type == ScalarSchema.Type.INTEGER ? ScalarSchema.Type.LONG.name() : type.name();
    }

    /** What the document says of a property; beside a reference it often says nothing, and the component speaks. */
    Javadocs saidOf(Property property) {
        boolean silent = property.docs().description().isEmpty();
        if (!silent || !(property.schema() instanceof SchemaReference)) {
            return new Javadocs().said(property.docs(), "");
        }
        Docs docs = api.resolve(property.schema()).docs();
        return type(property.schema()) instanceof ClassName name
                ? new Javadocs().said(docs, name)
                : new Javadocs().said(docs, "");
    }

    /** {@code Problem.class}, {@code Types.newParameterizedType(List.class, Problem.class)} */
    static CodeBlock reflected(TypeName type) {
        if (!(type instanceof ParameterizedTypeName generic)) {
            return CodeBlock.of("$T.class", type.withoutAnnotations());
        }
        CodeBlock arguments =
                generic.typeArguments().stream().map(JavaTypes::reflected).collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "$T.newParameterizedType($T.class, $L)", Libraries.MOSHI_TYPES, generic.rawType(), arguments);
    }

    BoundsText bounds() {
        return new BoundsText(api);
    }

    private static TypeName scalar(ScalarSchema.Type type) {
        return switch (type) {
            case STRING -> ClassName.get(String.class);
            case UUID -> ClassName.get(UUID.class);
            case DATE -> ClassName.get(LocalDate.class);
            case DATE_TIME -> ClassName.get(OffsetDateTime.class);
            case UNIX_TIME -> ClassName.get(OffsetDateTime.class);
            case BYTES -> Libraries.BYTE_STRING;
            case BOOLEAN -> TypeName.BOOLEAN.box();
            case INTEGER, LONG -> TypeName.LONG.box();
            case DOUBLE -> TypeName.DOUBLE.box();
            case DECIMAL, DECIMAL_TEXT -> ClassName.get(BigDecimal.class);
        };
    }
}
