package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.QueryRule;
import io.retrosieve.generator.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The ways to begin a query: {@code ofLeg(legId)}, {@code last24Hours()}; without a rule {@code all()}. */
final class StartMethods {
    private final QueryShape shape;
    private final QueryJavadoc javadoc;

    StartMethods(QueryShape shape) {
        this.shape = shape;
        this.javadoc = new QueryJavadoc(shape);
    }

    List<MethodSpec> methods() {
        if (shape.startRule().isEmpty()) {
            return List.of(shape.required().isEmpty() ? all() : required());
        }
        List<MethodSpec> methods = new ArrayList<>();
        QueryRule.StartFrom rule = shape.startRule().get();
        for (QueryRule.Start start : rule.fields()) {
            shape.filters()
                    .field(start.field().text())
                    .ifPresent(field -> methods.add(from(field, name(start, field))));
        }
        methods.add(MethodSpec.methodBuilder(rule.otherwise().name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc.ofOtherwise(rule.otherwise()))
                .returns(shape.start())
                .addStatement(
                        "return new $T($T.NONE)", shape.start(), shape.names().parameters())
                .build());
        return methods;
    }

    // Example:
    //   public static WithoutOccurredAt ofLeg(UUID legId) {
    //       return new WithoutOccurredAt(NONE.with(LEG_ID, legId));
    //   }
    private MethodSpec from(FilterField field, String name) {
        Filter filter = field.plain().orElseThrow();
        OperationNames.FilterNames names = shape.names().of(field);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(javadoc.ofStart(field, name))
                .returns(shape.start())
                .addParameter(argument(filter), names.argument())
                .addStatement(
                        "return new $T($T.NONE.with($T." + names.constant() + ", $L))",
                        shape.start(),
                        shape.names().parameters(),
                        shape.names().parameters(),
                        names.argument())
                .build();
    }

    // Example:
    //   public static ListThingsQuery all() {
    //       return new ListThingsQuery(NONE);
    //   }
    private MethodSpec all() {
        return MethodSpec.methodBuilder("all")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(new Javadocs()
                        .paragraph("Asks for everything; each filter that follows narrows it.")
                        .block())
                .returns(shape.start())
                .addStatement(
                        "return new $T($T.NONE)", shape.start(), shape.names().parameters())
                .build();
    }

    // Example:
    //   public static SearchQuery of(String q) {
    //       return new SearchQuery(NONE.with(Q, q));
    //   }
    private MethodSpec required() {
        MethodSpec.Builder of = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(shape.start());
        Javadocs text = new Javadocs().paragraph("Begins with what the API requires.");
        CodeBlock.Builder values =
                CodeBlock.builder().add("$T.NONE", shape.names().parameters());
        for (FilterField field : shape.required()) {
            OperationNames.FilterNames names = shape.names().of(field);
            Filter filter = field.plain().orElseThrow();
            of.addParameter(argument(filter), names.argument());
            text.tag("@param " + names.argument() + " "
                    + filter.docs().description().map(Javadocs::escaped).orElse(Javadocs.code(filter.wireName())));
            values.add(".with($T." + names.constant() + ", $L)", shape.names().parameters(), names.argument());
        }
        return of.addJavadoc(text.block())
                .addStatement("return new $T($L)", shape.start(), values.build())
                .build();
    }

    private TypeName argument(Filter filter) {
        return Samples.argument(shape.context().types().filterType(filter.value(), shape.operation()));
    }

    private String name(QueryRule.Start start, FilterField field) {
        return start.name().orElseGet(() -> shape.names().of(field).start());
    }
}
