package io.retrosieve.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The arguments of an operation's method: path, headers, query, body. */
final class OperationArguments {

    private OperationArguments() {}

    /** One argument, with the annotation that tells Retrofit where it goes. */
    record Argument(TypeName type, String name, AnnotationSpec annotation) {}

    static List<Argument> of(Operation operation, EmitContext context) {
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : operation.parameters(Parameter.Location.PATH)) {
            arguments.add(argument(parameter, "Path", operation, context));
        }
        for (Parameter parameter : operation.parameters(Parameter.Location.HEADER)) {
            arguments.add(argument(parameter, "Header", operation, context));
        }
        if (!operation.parameters(Parameter.Location.QUERY).isEmpty()) {
            arguments.add(new Argument(context.names().of(operation).query(), "query", retrofit("QueryMap")));
        }
        operation
                .body()
                .ifPresent(body ->
                        arguments.add(new Argument(context.types().type(body.schema()), "body", retrofit("Body"))));
        return arguments;
    }

    private static Argument argument(Parameter parameter, String annotation, Operation operation, EmitContext context) {
        TypeName type = context.types().argumentType(parameter.schema(), operation);
        return new Argument(
                parameter.required()
                        ? type
                        : type.annotated(
                                AnnotationSpec.builder(Libraries.NULLABLE).build()),
                context.names().of(operation).of(parameter),
                AnnotationSpec.builder(Libraries.retrofitAnnotation(annotation))
                        .addMember(
                                "value",
                                "$S",
                                annotation.equals("Path") ? RetrofitPath.parameter(parameter.name()) : parameter.name())
                        .build());
    }

    private static AnnotationSpec retrofit(String name) {
        return AnnotationSpec.builder(Libraries.retrofitAnnotation(name)).build();
    }
}
