package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.QueryRule;
import io.retrosieve.generator.naming.GroupNames;
import io.retrosieve.generator.naming.OperationNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What a client offers of each group: calls with typed errors, and all pages as one sequence. */
final class ServiceEmitter implements Emitter {

    // Example:
    //   public final class CallEventsService {
    //       private final ApiClient client;
    //       private final CallEventsApi api;
    //       public ApiCall<CallEventPage> list(ListCallEventsQuery query) { ... }
    //       public Paged<CallEventPage, CallEvent> listAll(ListCallEventsQuery query) { ... }
    //   }
    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        List<EmittedType> types = new ArrayList<>();
        context.operationsByGroup().forEach((group, operations) -> {
            GroupNames names = context.names().group(group);
            ErrorTables errors = ErrorTables.of(operations, context.types());
            TypeSpec.Builder type = TypeSpec.classBuilder(names.service())
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .addJavadoc(new Javadocs()
                            .paragraph("The operations of " + Javadocs.code(group)
                                    + ". Safe for use by several threads. A call sends nothing before it is executed, and"
                                    + " can be executed more than once.")
                            .block())
                    .addField(Libraries.API_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                    .addField(names.api(), "api", Modifier.PRIVATE, Modifier.FINAL)
                    .addFields(errors.constants())
                    .addMethod(constructor(
                            names, errors.ofConstructor(ServiceModels.client(names, operations, context)), operations));
            for (Operation operation : operations) {
                type.addMethod(one(operation, errors, context));
                all(operation, context).forEach(type::addMethod);
            }
            types.add(new EmittedType(
                    names.service(), type.build(), operations.get(0).place()));
        });
        return types.stream();
    }

    // Example:
    //   CallEventsService(ApiClient client) {
    //       this.client = client.withErrors(ErrorTypes.of(ErrorList.class, "default"));
    //       this.api = this.client.createWithoutBodies(CallEventsApi.class);
    //   }
    private static MethodSpec constructor(GroupNames names, CodeBlock client, List<Operation> operations) {
        boolean bodies =
                operations.stream().anyMatch(operation -> operation.body().isPresent());
        return MethodSpec.constructorBuilder()
                .addParameter(Libraries.API_CLIENT, "client")
                .addStatement("this.client = $L", client)
                .addStatement(
                        "this.api = this.client.$L($T.class)", bodies ? "create" : "createWithoutBodies", names.api())
                .build();
    }

    // Example:
    //   public ApiCall<CallEventPage> list(ListCallEventsQuery query) {
    //       return client.call(api.listCallEvents(query));
    //   }
    private static MethodSpec one(Operation operation, ErrorTables errors, EmitContext context) {
        OperationNames names = context.names().of(operation);
        List<OperationArguments.Argument> arguments = OperationArguments.of(operation, context);
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.shortMethod())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(oneJavadoc(operation))
                .addAnnotations(Annotations.deprecated(operation.docs()))
                .returns(ParameterizedTypeName.get(Libraries.API_CALL, Answers.inService(operation, context)))
                .addCode(refuseNullQuery(operation))
                .addStatement(
                        "return $L.$L($L$L)",
                        errors.client(operation),
                        Answers.callMethod(operation),
                        call(operation, arguments, context),
                        check(operation, context));
        arguments.stream()
                .flatMap(argument -> argument.taken().stream())
                .forEach(taken -> method.addParameter(taken.type(), taken.name()));
        return method.build();
    }

    // Example:
    //   , query, new ListCallEventsPages()
    private static CodeBlock check(Operation operation, EmitContext context) {
        boolean saysWhat = operation.rules().stream().anyMatch(QueryRule.ItemProperties.class::isInstance);
        return saysWhat
                ? CodeBlock.of(
                        ", query, new $T()", context.names().of(operation).pages())
                : CodeBlock.builder().build();
    }

    private static CodeBlock oneJavadoc(Operation operation) {
        Javadocs javadoc =
                new Javadocs().said(operation.docs(), "").paragraph("Sends " + Javadocs.code(operation.key()) + ".");
        if (operation.body().filter(body -> !body.required()).isPresent()) {
            javadoc.tag("@param body null sends none");
        }
        if (operation.answer().mayBeMissing()) {
            javadoc.tag("@return a call that gives null if the answer has no body");
        }
        return javadoc.block();
    }

    // Example:
    //   api.listCallEvents(query)
    //   body == null ? api.putNote(id) : api.putNote(id, body)
    private static CodeBlock call(
            Operation operation, List<OperationArguments.Argument> arguments, EmitContext context) {
        CodeBlock call = interfaceCall(operation, arguments, context);
        return OperationArguments.hasMethodWithoutBody(operation)
                ? CodeBlock.of(
                        "body == null ? $L : $L",
                        interfaceCall(operation, OperationArguments.withoutBody(operation, context), context),
                        call)
                : call;
    }

    private static CodeBlock interfaceCall(
            Operation operation, List<OperationArguments.Argument> arguments, EmitContext context) {
        return CodeBlock.of(
                "api.$L($L)",
                context.names().of(operation).method(),
                arguments.stream().map(OperationArguments.Argument::passed).collect(CodeBlock.joining(", ")));
    }

    /** Retrofit refuses it too, but only when the call is executed. */
    private static CodeBlock refuseNullQuery(Operation operation) {
        boolean query = operation.hasQuery();
        return query
                ? CodeBlock.of("$T.requireNonNull(query, $S);\n", Objects.class, "query must not be null")
                : CodeBlock.builder().build();
    }

    private static List<MethodSpec> all(Operation operation, EmitContext context) {
        Optional<NumberedPaging> paging = NumberedPaging.of(context.filters().of(operation), context);
        return paging.map(found -> all(operation, found, context)).orElse(List.of());
    }

    // Example:
    //   public Paged<CallEventPage, CallEvent> listAll(ListCallEventsQuery query) {
    //       return Paged.of(query, new ListCallEventsPages(), this::list);
    //   }
    //   public Paged<CallEventPage, CallEvent> listAll(RangeQuery<ListCallEventsQuery> query) {
    //       return Paged.within(query, new ListCallEventsPages(), this::list);
    //   }
    private static List<MethodSpec> all(Operation operation, NumberedPaging paging, EmitContext context) {
        OperationNames names = context.names().of(operation);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(all(operation, paging, context, names.query())
                .addJavadoc(allJavadoc(operation, names, paging.item(context)))
                .addStatement(
                        "return $T.of(query, new $T(), this::$L)", Libraries.PAGED, names.pages(), names.shortMethod())
                .build());
        RangeMethods.query(new QueryShape(context, context.filters().of(operation)))
                .ifPresent(range -> methods.add(all(operation, paging, context, range)
                        .addJavadoc(rangeJavadoc(operation, context))
                        .addStatement(
                                "return $T.within(query, new $T(), this::$L)",
                                Libraries.PAGED,
                                names.pages(),
                                names.shortMethod())
                        .build()));
        return methods;
    }

    private static MethodSpec.Builder all(
            Operation operation, NumberedPaging paging, EmitContext context, TypeName query) {
        return MethodSpec.methodBuilder(context.names().of(operation).allMethod())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(Annotations.deprecated(operation.docs()))
                .addParameter(query, "query")
                .returns(
                        ParameterizedTypeName.get(Libraries.PAGED, paging.page().type(), paging.item(context)));
    }

    private static CodeBlock rangeJavadoc(Operation operation, EmitContext context) {
        OperationNames names = context.names().of(operation);
        String field = context.filters()
                .of(operation)
                .order()
                .map(names::of)
                .orElseThrow()
                .method();
        return new Javadocs()
                .paragraph("Everything in a range, of which the API takes one bound only; see {@link "
                        + Libraries.RANGE_QUERY.canonicalName() + "}.")
                .paragraph("<pre>{@code\nservice." + names.allMethod() + "(query." + field
                        + "(between(from, to)))\n}</pre>")
                .block();
    }

    private static CodeBlock allJavadoc(Operation operation, OperationNames names, TypeName item) {
        return new Javadocs()
                .paragraph("Everything that the query asks for, page after page as the loop needs them.")
                .said(operation.docs(), "")
                .paragraph("<pre>{@code\nfor (" + Javadocs.simple(item) + " item : service." + names.allMethod()
                        + "(query)) { ... }\n}</pre>")
                .tag("@param query begins at its own page, so that a listing can be resumed")
                .tag("@return a lazy sequence; each iteration of it asks anew")
                .block();
    }
}
