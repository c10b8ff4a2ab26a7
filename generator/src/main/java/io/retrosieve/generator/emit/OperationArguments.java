package io.retrosieve.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Body;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** The arguments of an operation's method: path, headers, query, body. */
final class OperationArguments {

    private OperationArguments() {}

    /**
     * One argument.
     *
     * @param type what a service takes
     * @param wireType what the interface takes
     * @param annotation tells Retrofit where it goes
     * @param passed what a service makes of it for the interface
     */
    record Argument(TypeName type, TypeName wireType, String name, AnnotationSpec annotation, CodeBlock passed) {

        Argument(TypeName type, String name, AnnotationSpec annotation) {
            this(type, type, name, annotation, CodeBlock.of("$L", name));
        }
    }

    static List<Argument> of(Operation operation, EmitContext context) {
        List<Argument> arguments = withoutBody(operation, context);
        operation.body().ifPresent(body -> arguments.add(body(body, context)));
        return arguments;
    }

    static List<Argument> withoutBody(Operation operation, EmitContext context) {
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : operation.parameters(Parameter.Location.PATH)) {
            arguments.add(argument(parameter, "Path", operation, context));
        }
        for (Parameter parameter : operation.parameters(Parameter.Location.HEADER)) {
            arguments.add(argument(parameter, "Header", operation, context));
        }
        if (operation.hasQuery()) {
            arguments.add(new Argument(context.names().of(operation).query(), "query", retrofit("QueryMap")));
        }
        return arguments;
    }

    /** Whether the interface has a second method that sends no body: Retrofit takes null for none. */
    static boolean hasMethodWithoutBody(Operation operation) {
        return operation
                .body()
                .filter(body -> !body.required() && !body.kind().isForm())
                .isPresent();
    }

    private static Argument body(Body body, EmitContext context) {
        return switch (body.kind()) {
            case JSON -> plain(context.types().type(body.schema()), body);
            case MULTIPART -> plain(Libraries.MULTIPART_BODY, body);
            case BYTES -> plain(Libraries.REQUEST_BODY, body);
            case TEXT -> text(body);
            case BRACKETED_FORM, REPEATED_FORM -> form(body, context);
        };
    }

    // Example:
    //   @Body Note body
    private static Argument plain(TypeName type, Body body) {
        return new Argument(taken(type, body), type, "body", retrofit("Body"), CodeBlock.of("body"));
    }

    private static TypeName taken(TypeName type, Body body) {
        return body.required() ? type : Annotations.nullable(type);
    }

    // Example:
    //   @Body RequestBody body, for which a service takes String body
    private static Argument text(Body body) {
        return new Argument(
                taken(ClassName.get(String.class), body),
                Libraries.REQUEST_BODY,
                "body",
                retrofit("Body"),
                CodeBlock.of(
                        "$T.create(body, $T.get($S))", Libraries.REQUEST_BODY, Libraries.MEDIA_TYPE, body.mediaType()));
    }

    // Example:
    //   @FieldMap FormFields<CreateCall> body, for which a service takes CreateCall body
    private static Argument form(Body body, EmitContext context) {
        TypeName type = context.types().type(body.schema());
        ClassName form = type instanceof ClassName named ? named : Libraries.JSON_VALUE;
        String method = body.kind() == Body.Kind.BRACKETED_FORM ? "bracketedForm" : "repeatedForm";
        CodeBlock written = CodeBlock.of("client.$L($T.class, body)", method, form);
        return new Argument(
                taken(form, body),
                ParameterizedTypeName.get(Libraries.FORM_FIELDS, form),
                "body",
                retrofit("FieldMap"),
                body.required()
                        ? written
                        : CodeBlock.of("body == null ? $T.none() : $L", Libraries.FORM_FIELDS, written));
    }

    private static Argument argument(Parameter parameter, String annotation, Operation operation, EmitContext context) {
        TypeName type = context.types().argumentType(parameter.schema(), operation);
        return new Argument(
                parameter.required() ? type : Annotations.nullable(type),
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
