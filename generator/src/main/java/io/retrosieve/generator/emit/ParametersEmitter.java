package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The wire names of an operation's parameters: the one class that a respelling of the document changes. */
final class ParametersEmitter implements Emitter {

    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        return context.filtered().stream()
                .map(filters -> new EmittedType(
                        context.names().of(filters.operation()).parameters(),
                        type(filters, context),
                        filters.operation().place()));
    }

    // Example:
    //   final class ListCallEventsParameters {
    //       static final QueryParameter<UUID> LEG_ID = QueryParameter.of("filter[leg_id]", ParameterType.UUID);
    //       static final QueryValues NONE = QueryValues.none(LEG_ID);
    //   }
    private static TypeSpec type(OperationFilters filters, EmitContext context) {
        OperationNames names = context.names().of(filters.operation());
        List<FieldSpec> constants = new ArrayList<>();
        for (FilterField field : filters.fields()) {
            constants.addAll(new OfField(filters, field, names.of(field), context).constants());
        }
        return TypeSpec.classBuilder(names.parameters())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(new Javadocs()
                        .paragraph("How the parameters of "
                                + Javadocs.code(filters.operation().id()) + " are written in a request.")
                        .block())
                .addFields(constants)
                .addField(none(constants))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .build();
    }

    // Example:
    //   static final QueryValues NONE = QueryValues.none(LEG_ID, PRODUCT, OCCURRED_AT);
    private static FieldSpec none(List<FieldSpec> constants) {
        String all = constants.stream().map(FieldSpec::name).collect(Collectors.joining(",$W"));
        return FieldSpec.builder(Libraries.QUERY_VALUES, "NONE", Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Nothing asked yet. The order is that in which the parameters are sent.\n")
                .initializer("$T.none(" + all + ")", Libraries.QUERY_VALUES)
                .build();
    }

    private record OfField(
            OperationFilters filters, FilterField field, OperationNames.FilterNames names, EmitContext context) {

        List<FieldSpec> constants() {
            List<FieldSpec> constants = new ArrayList<>();
            FieldConstants ofField = new FieldConstants(context, filters.operation(), field);
            field.plain().ifPresent(plain -> constants.add(parameter(plain, ofField)));
            ofField.conditions().forEach(conditions -> constants.add(conditions(conditions, ofField)));
            return constants;
        }

        // Example:
        //   static final QueryParameter<UUID> LEG_ID = QueryParameter.of("filter[leg_id]", ParameterType.UUID);
        private FieldSpec parameter(Filter filter, FieldConstants ofField) {
            TypeName value = context.types().filterType(filter, filters.operation());
            return constant(
                    ParameterizedTypeName.get(Libraries.QUERY_PARAMETER, value),
                    names.constant(),
                    CodeBlock.of(
                            filter.allowReserved() ? "$T.of($S,$W$L).allowReserved()" : "$T.of($S,$W$L)",
                            Libraries.QUERY_PARAMETER,
                            filter.wireName(),
                            ofField.parameterTypes().of(filter)));
        }

        // Example:
        //   static final ConditionParameter<OffsetDateTime> OCCURRED_AT =
        // ConditionParameter.of(ParameterType.DATE_TIME)
        //           .with(Operator.GT, "filter[occurred_at][gt]")
        //           .with(Operator.GTE, "filter[occurred_at][gte]");
        private FieldSpec conditions(FieldConstants.Conditions conditions, FieldConstants ofField) {
            CodeBlock.Builder value =
                    CodeBlock.builder().add("$T.of($L)", Libraries.CONDITION_PARAMETER, conditions.parameterType());
            for (Filter filter : conditions.filters()) {
                CodeBlock form = ofField.parameterTypes()
                        .form(filter)
                        .map(type -> CodeBlock.of(", $L", type))
                        .orElse(CodeBlock.of(""));
                value.add(
                        "\n$>$>.with($T.$L, $S$L)$<$<",
                        Libraries.OPERATOR,
                        filter.operator().orElseThrow(),
                        filter.wireName(),
                        form);
            }
            return constant(
                    ParameterizedTypeName.get(Libraries.CONDITION_PARAMETER, conditions.value()),
                    conditions.constant(),
                    value.build());
        }

        private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
            return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
                    .initializer(value)
                    .build();
        }
    }
}
