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
        operation.body().ifPresent(body -> arguments.add(body(body, context)));
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

    // Example:
    //   @Body Note body
    //   @FieldMap FormFields<CreateCall> body, for which a service takes CreateCall body
    private static Argument body(Body body, EmitContext context) {
        if (body.kind() == Body.Kind.MULTIPART) {
            return new Argument(Libraries.MULTIPART_BODY, "body", retrofit("Body"));
        }
        if (body.kind() == Body.Kind.BYTES) {
            return new Argument(Libraries.REQUEST_BODY, "body", retrofit("Body"));
        }
        TypeName type = context.types().type(body.schema());
        if (!body.kind().isForm()) {
            return new Argument(type, "body", retrofit("Body"));
        }
        ClassName form = type instanceof ClassName named ? named : Libraries.JSON_VALUE;
        String method = body.kind() == Body.Kind.BRACKETED_FORM ? "bracketedForm" : "repeatedForm";
        return new Argument(
                List.of(new Taken(form, "body")),
                ParameterizedTypeName.get(Libraries.FORM_FIELDS, form),
                "body",
                retrofit("FieldMap"),
                CodeBlock.of("client.$L($T.class, body)", method, form));
    }

    private static AnnotationSpec retrofit(String name) {
        return AnnotationSpec.builder(Libraries.retrofitAnnotation(name)).build();
    }
}
