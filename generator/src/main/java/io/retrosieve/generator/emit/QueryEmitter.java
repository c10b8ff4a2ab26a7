package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.OperationFilters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The filters of an operation as a value. Where the API takes only one comparison on a field, the query begins in a
 * state that has the method for it and loses it with the comparison.
 */
final class QueryEmitter implements Emitter {

    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        return context.filtered().stream()
                .map(filters -> new EmittedType(
                        context.names().of(filters.operation()).query(),
                        type(filters, context),
                        filters.operation().place(),
                        List.of(context.names().of(filters.operation()).parameters())));
    }

    // Example:
    //   public class ListCallEventsQuery extends Query {
    //       ListCallEventsQuery(QueryValues values) { super(values); }
    //       public static WithoutOccurredAt ofLeg(UUID legId) { ... }
    //       public ListCallEventsQuery product(Product product) { ... }
    //       public static final class WithoutOccurredAt extends ListCallEventsQuery { ... }
    //   }
    private static TypeSpec type(OperationFilters filters, EmitContext context) {
        QueryShape shape = new QueryShape(context, filters);
        Optional<FilterField> single = shape.single();
        TypeSpec.Builder type = TypeSpec.classBuilder(shape.query())
                .addModifiers(Modifier.PUBLIC)
                .superclass(Libraries.QUERY)
                .addJavadoc(new QueryJavadoc(shape).ofQuery())
                .addMethod(constructor());
        if (single.isEmpty()) {
            type.addModifiers(Modifier.FINAL);
        }
        type.addMethods(new StartMethods(shape).methods());
        FilterMethods methods = new FilterMethods(shape);
        type.addMethods(methods.of(shape.query(), shape.open()));
        type.addMethod(methods.unspecified(shape.query()));
        single.ifPresent(field -> type.addType(state(shape, field, methods)));
        return type.build();
    }

    // Example:
    //   public static final class WithoutOccurredAt extends ListCallEventsQuery {
    //       WithoutOccurredAt(QueryValues values) { super(values); }
    //       public ListCallEventsQuery occurredAt(Comparison<OffsetDateTime> occurredAt) { ... }
    //       @Override public WithoutOccurredAt product(Product product) { ... }
    //   }
    private static TypeSpec state(QueryShape shape, FilterField single, FilterMethods methods) {
        ClassName state = shape.start();
        return TypeSpec.classBuilder(state.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(shape.query())
                .addJavadoc(new QueryJavadoc(shape).ofState(single))
                .addMethod(constructor())
                .addMethods(methods.of(shape.query(), List.of(single)))
                .addMethods(new RangeMethods(shape).methods())
                .addMethods(methods.overridesIn(state))
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(Libraries.QUERY_VALUES, "values")
                .addStatement("super(values)")
                .build();
    }
}
