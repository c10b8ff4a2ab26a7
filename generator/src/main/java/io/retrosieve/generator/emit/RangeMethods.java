package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.naming.OperationNames;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What can be asked of the field by which items come ordered, where the API takes one comparison only: both bounds at
 * once, of which the client holds one against the items itself.
 */
final class RangeMethods {
    private final QueryShape shape;
    private final QueryJavadoc javadoc;

    RangeMethods(QueryShape shape) {
        this.shape = shape;
        this.javadoc = new QueryJavadoc(shape);
    }

    /** What a service takes to list a range. */
    static Optional<TypeName> query(QueryShape shape) {
        return shape.range().map(field -> ParameterizedTypeName.get(Libraries.RANGE_QUERY, shape.query()));
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        shape.range().ifPresent(field -> {
            methods.add(range(field));
            if (value(field).equals(ClassName.get(OffsetDateTime.class))) {
                methods.add(untilNow(field));
            }
        });
        return methods;
    }

    // Example:
    //   public RangeQuery<ListCallEventsQuery> occurredAt(Range<OffsetDateTime> occurredAt) {
    //       return new RangeQuery<>(occurredAt, occurredAt(occurredAt.lower()), occurredAt(occurredAt.upper()));
    //   }
    private MethodSpec range(FilterField field) {
        OperationNames.FilterNames names = shape.names().of(field);
        TypeName result = query(shape).orElseThrow();
        return MethodSpec.methodBuilder(names.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.ofRange(field))
                .addParameter(ParameterizedTypeName.get(Libraries.RANGE, value(field)), names.argument())
                .returns(result)
                .addStatement(
                        "return new $1T<>($2L, $3L($2L.lower()), $3L($2L.upper()))",
                        Libraries.RANGE_QUERY,
                        names.argument(),
                        names.method())
                .build();
    }

    // Example:
    //   public ListCallEventsQuery occurredAtUntilNow() {
    //       return occurredAt(Conditions.lte(OffsetDateTime.now()));
    //   }
    private MethodSpec untilNow(FilterField field) {
        OperationNames.FilterNames names = shape.names().of(field);
        return MethodSpec.methodBuilder(names.untilNow())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc.ofUntilNow(field))
                .returns(shape.query())
                .addStatement("return $L($T.lte($T.now()))", names.method(), Libraries.CONDITIONS, Instant.class)
                .build();
    }

    private TypeName value(FilterField field) {
        return shape.constants(field).conditions().get(0).value();
    }
}
