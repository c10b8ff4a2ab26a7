package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** One short method for each thing that can be asked of a field. */
final class FilterMethods {
    private final QueryShape shape;
    private final QueryJavadoc javadoc;

    FilterMethods(QueryShape shape) {
        this.shape = shape;
        this.javadoc = new QueryJavadoc(shape);
    }

    /** The methods of these fields, giving {@code result}. */
    List<MethodSpec> of(ClassName result, List<FilterField> fields) {
        List<MethodSpec> methods = new ArrayList<>();
        for (FilterField field : fields) {
            field.plain().ifPresent(plain -> methods.add(plain(field, plain, result)));
            for (FieldConstants.Conditions conditions : shape.constants(field).conditions()) {
                for (ConditionTypes.Argument argument : ConditionTypes.of(conditions)) {
                    methods.add(condition(field, conditions, argument, result));
                }
            }
        }
        return methods;
    }

    /** The methods that every state has, giving {@code state} instead. */
    List<MethodSpec> overridesIn(ClassName state) {
        List<MethodSpec> methods = of(state, shape.open());
        methods.add(unspecified(state));
        return methods.stream().map(method -> overriding(method, state)).toList();
    }

    // Example:
    //   @Override
    //   public WithoutOccurredAt product(Product product) {
    //       return new WithoutOccurredAt(super.product(product).queryValues());
    //   }
    private static MethodSpec overriding(MethodSpec method, ClassName state) {
        String arguments = method.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        MethodSpec.Builder override = MethodSpec.methodBuilder(method.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(state)
                .addParameters(method.parameters())
                .addStatement("return new $T(super.$L($L).queryValues())", state, method.name(), arguments);
        method.annotations().forEach(override::addAnnotation);
        return override.build();
    }

    // Example:
    //   public ListCallEventsQuery product(Product product) {
    //       return new ListCallEventsQuery(queryValues().with(PRODUCT, product));
    //   }
    private MethodSpec plain(FilterField field, Filter filter, ClassName result) {
        OperationNames.FilterNames names = shape.names().of(field);
        TypeName type = Samples.argument(shape.context().types().filterType(filter, shape.operation()));
        return filter(names, type, names.constant(), result)
                .addJavadoc(javadoc.ofPlain(field, filter))
                .addAnnotations(Annotations.deprecated(filter.docs()))
                .build();
    }

    // Example:
    //   public ListCallEventsQuery occurredAt(Comparison<OffsetDateTime> occurredAt) {
    //       return new ListCallEventsQuery(queryValues().with(OCCURRED_AT, occurredAt));
    //   }
    private MethodSpec condition(
            FilterField field,
            FieldConstants.Conditions conditions,
            ConditionTypes.Argument argument,
            ClassName result) {
        return filter(shape.names().of(field), argument.type(), conditions.constant(), result)
                .addJavadoc(javadoc.ofCondition(field, argument))
                .build();
    }

    private MethodSpec.Builder filter(
            OperationNames.FilterNames names, TypeName type, String constant, ClassName result) {
        return MethodSpec.methodBuilder(names.method())
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameter(type, names.argument())
                .addStatement(
                        "return new $T(queryValues().with($T." + constant + ", $L))",
                        result,
                        shape.names().parameters(),
                        names.argument());
    }

    // Example:
    //   public ListCallEventsQuery unspecified(String name, String value) {
    //       return new ListCallEventsQuery(queryValues().withUnspecified(name, value));
    //   }
    MethodSpec unspecified(ClassName result) {
        return MethodSpec.methodBuilder("unspecified")
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addJavadoc(javadoc.ofUnspecified())
                .addParameter(String.class, "name")
                .addParameter(String.class, "value")
                .addStatement("return new $T(queryValues().withUnspecified(name, value))", result)
                .build();
    }
}
