package io.retrosieve.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Body;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;

/** The arguments of an operation's method: path, headers, cookies, query, body. */
final class OperationArguments {

    private OperationArguments() {}

    /** What a caller passes. */
    record Taken(TypeName type, String name) {}

    /**
     * One argument of the interface's method.
     *
     * @param taken what a service takes for it
     * @param wireType what the interface takes
     * @param annotation tells Retrofit where it goes
     * @param passed what a service makes of it for the interface
     */
    record Argument(List<Taken> taken, TypeName wireType, String name, AnnotationSpec annotation, CodeBlock passed) {

        Argument(TypeName type, String name, AnnotationSpec annotation) {
            this(List.of(new Taken(type, name)), type, name, annotation, CodeBlock.of("$L", name));
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
            arguments.add(argument(parameter, operation, context));
        }
        for (Parameter parameter : operation.parameters(Parameter.Location.HEADER)) {
            arguments.add(argument(parameter, operation, context));
        }
        List<Parameter> cookies = operation.parameters(Parameter.Location.COOKIE);
        if (!cookies.isEmpty()) {
            arguments.add(cookies(cookies, operation, context));
        }
        if (operation.hasQuery()) {
            arguments.add(new Argument(context.names().of(operation).query(), "query", query(operation)));
        }
        return arguments;
    }

    // Example:
    //   @Path("id") UUID id
    //   @Path(value = "ids", encoded = true) ParameterText ids, for which a service takes List<UUID> ids
    private static Argument argument(Parameter parameter, Operation operation, EmitContext context) {
        boolean path = parameter.location() == Parameter.Location.PATH;
        String name = context.names().of(operation).of(parameter);
        StyledArgument styled = new StyledArgument(parameter, name, operation, context);
        AnnotationSpec.Builder place = AnnotationSpec.builder(Libraries.retrofitAnnotation(path ? "Path" : "Header"))
                .addMember("value", "$S", path ? RetrofitPath.parameter(parameter.name()) : parameter.name());
        if (styled.isPlain()) {
            return new Argument(optional(styled.type(), parameter), name, place.build());
        }
        if (path) {
            place.addMember("encoded", "true");
        }
        return new Argument(
                List.of(new Taken(optional(styled.type(), parameter), name)),
                optional(Libraries.PARAMETER_TEXT, parameter),
                name,
                place.build(),
                styled.passed());
    }

    // Example:
    //   @Header("Cookie") @Nullable ParameterText cookies, for which a service takes each cookie
    private static Argument cookies(List<Parameter> cookies, Operation operation, EmitContext context) {
        List<Taken> taken = new ArrayList<>();
        List<CodeBlock> passed = new ArrayList<>();
        for (Parameter cookie : cookies) {
            String name = context.names().of(operation).of(cookie);
            StyledArgument styled = new StyledArgument(cookie, name, operation, context);
            taken.add(new Taken(optional(styled.type(), cookie), name));
            passed.add(styled.passed());
        }
        return new Argument(
                taken,
                Annotations.nullable(Libraries.PARAMETER_TEXT),
                OperationNames.COOKIES,
                AnnotationSpec.builder(Libraries.retrofitAnnotation("Header"))
                        .addMember("value", "$S", "Cookie")
                        .build(),
                CodeBlock.of("$T.cookies($L)", Libraries.PARAMETER_TEXT, CodeBlock.join(passed, ",$W")));
    }

    // Example:
    //   @QueryMap
    //   @QueryMap(encoded = true), where a parameter allows reserved characters
    private static AnnotationSpec query(Operation operation) {
        boolean reserved = operation.parameters(Parameter.Location.QUERY).stream()
                .anyMatch(parameter -> parameter.style().allowReserved());
        return reserved
                ? retrofit("QueryMap").toBuilder().addMember("encoded", "true").build()
                : retrofit("QueryMap");
    }

    private static TypeName optional(TypeName type, Parameter parameter) {
        return parameter.required() ? type : Annotations.nullable(type);
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

    private static List<Taken> taken(TypeName type, Body body) {
        return List.of(new Taken(body.required() ? type : Annotations.nullable(type), "body"));
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

    private static AnnotationSpec retrofit(String name) {
        return AnnotationSpec.builder(Libraries.retrofitAnnotation(name)).build();
    }
}
