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
            return List.of(shape.required().isEmpty() ? all() : ofRequired());
        }
        QueryRule.StartFrom rule = shape.startRule().get();
        List<MethodSpec> methods = new ArrayList<>();
        for (QueryRule.Start start : rule.fields()) {
            shape.filters().field(start.field().text()).ifPresent(field -> {
                String name =
                        start.name().orElseGet(() -> shape.names().of(field).start());
                methods.add(start(name, List.of(field), javadoc.ofStart(field, name)));
            });
        }
        if (shape.starts().size() > 1) {
            methods.add(start("of", shape.starts(), javadoc.ofAllStarts(shape.starts())));
        }
        rule.otherwise()
                .ifPresent(
                        otherwise -> methods.add(start(otherwise.name(), List.of(), javadoc.ofOtherwise(otherwise))));
        return methods;
    }

    private MethodSpec all() {
        Javadocs text = new Javadocs().paragraph("Asks for everything; each filter that follows narrows it.");
        return start("all", List.of(), text);
    }

    private MethodSpec ofRequired() {
        return start("of", List.of(), new Javadocs().paragraph("Begins with what the API requires."));
    }

    // Example:
    //   public static WithoutOccurredAt ofLeg(UUID legId) {
    //       return new WithoutOccurredAt(NONE.with(LEG_ID, legId));
    //   }
    private MethodSpec start(String name, List<FilterField> fields, Javadocs text) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(shape.start());
        CodeBlock.Builder values =
                CodeBlock.builder().add("$T.NONE", shape.names().parameters());
        List<FilterField> given = new ArrayList<>(fields);
        shape.required().stream().filter(field -> !given.contains(field)).forEach(given::add);
        for (FilterField field : given) {
            OperationNames.FilterNames names = shape.names().of(field);
            Filter filter = field.plain().orElseThrow();
            method.addParameter(argument(filter), names.argument());
            text.tag("@param " + names.argument() + " "
                    + filter.docs()
                            .description()
                            .map(Javadocs::escaped)
                            .orElse("the value of " + Javadocs.code(filter.wireName())));
            values.add(".with($T." + names.constant() + ", $L)", shape.names().parameters(), names.argument());
        }
        return method.addJavadoc(text.block())
                .addStatement("return new $T($L)", shape.start(), values.build())
                .build();
    }

    private TypeName argument(Filter filter) {
        return Samples.argument(shape.context().types().filterType(filter, shape.operation()));
    }
}
