package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.retrosieve.generator.model.Answer;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.naming.TestKitNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The Retrofit interface of each group in memory. Its calls are those of the real Retrofit. */
final class FakeApiEmitter implements Emitter {

    // Example:
    //   public final class FakeCallEventsApi implements CallEventsApi {
    //       private final CallEventsApi api;
    //       private final FakeListing<ListCallEventsQuery, CallEvent> onListCallEvents;
    //       public FakeListing<ListCallEventsQuery, CallEvent> onListCallEvents() { return onListCallEvents; }
    //       public Call<CallEventPage> listCallEvents(ListCallEventsQuery query) { return
    // this.api.listCallEvents(query); }
    //   }
    @Override
    public Stream<EmittedType> emit(EmitContext context) {
        TestKitNames kit = context.names().testKit().orElseThrow();
        List<EmittedType> types = new ArrayList<>();
        context.operationsByGroup().forEach((group, operations) -> {
            ClassName api = context.names().group(group).api();
            TypeSpec.Builder type = TypeSpec.classBuilder(kit.api(group))
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .addSuperinterface(api)
                    .addJavadoc(new Javadocs()
                            .paragraph("The operations of " + Javadocs.code(group) + " in memory. {@code on...()} tells"
                                    + " what an operation finds or answers, and how it fails. Safe for use by several"
                                    + " threads.")
                            .block())
                    .addField(api, "api", Modifier.PRIVATE, Modifier.FINAL);
            MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                    .addParameter(Libraries.FAKE_SERVER, "server")
                    .addStatement("this.api = server.create($T.class)", api);
            for (Operation operation : operations) {
                add(operation, type, constructor, context);
            }
            type.addMethod(constructor.build());
            operations.forEach(operation -> type.addMethods(methods(operation, context)));
            if (saysDeprecated(operations, context)) {
                type.addAnnotation(Annotations.suppressDeprecation());
            }
            types.add(new EmittedType(
                    kit.api(group), type.build(), operations.get(0).place()));
        });
        return types.stream();
    }

    private static boolean saysDeprecated(List<Operation> operations, EmitContext context) {
        return operations.stream()
                .anyMatch(operation -> operation.docs().deprecated()
                        || paging(operation, context)
                                .filter(NumberedPaging::saysDeprecated)
                                .isPresent());
    }

    private static void add(
            Operation operation, TypeSpec.Builder type, MethodSpec.Builder constructor, EmitContext context) {
        String name = context.names().testKit().orElseThrow().of(operation);
        ClassName api = context.names().group(operation.group()).api();
        Optional<NumberedPaging> paging = paging(operation, context);
        CodeBlock format = paging.map(found -> new FakeListingFormat(operation, found, context).block())
                .orElseGet(() -> format(operation, context));
        type.addField(FieldSpec.builder(fakeType(operation, context), name, Modifier.PRIVATE, Modifier.FINAL)
                .build());
        constructor.addStatement(
                "this.$L = server.$L($T.class, $S,$L)",
                name,
                paging.isPresent() ? "listing" : "answers",
                api,
                context.names().of(operation).method(),
                format);
    }

    private static Optional<NumberedPaging> paging(Operation operation, EmitContext context) {
        return operation.hasQuery() ? NumberedPaging.of(context.filters().of(operation), context) : Optional.empty();
    }

    // Example:
    //   FakeListing<ListCallEventsQuery, CallEvent>
    //   FakeAnswers<Pet>
    private static TypeName fakeType(Operation operation, EmitContext context) {
        return paging(operation, context)
                .<TypeName>map(found -> ParameterizedTypeName.get(
                        Libraries.FAKE_LISTING, context.names().of(operation).query(), found.item(context)))
                .orElseGet(() -> ParameterizedTypeName.get(Libraries.FAKE_ANSWERS, answer(operation, context)));
    }

    private static TypeName answer(Operation operation, EmitContext context) {
        return switch (operation.answer().kind()) {
            case JSON -> Answers.inInterface(operation, context);
            case TEXT -> ClassName.get(String.class);
            case BYTES -> Libraries.BYTE_STRING;
            case NONE -> Libraries.NO_CONTENT;
        };
    }

    // Example:
    //   AnswerFormat.json(Pet.class)
    private static CodeBlock format(Operation operation, EmitContext context) {
        if (operation.answer().kind() == Answer.Kind.JSON) {
            CodeBlock type = JavaTypes.reflected(Answers.inInterface(operation, context));
            return CodeBlock.of("$W$T.json($L)", Libraries.ANSWER_FORMAT, type);
        }
        String name = switch (operation.answer().kind()) {
            case TEXT -> "text";
            case BYTES -> "bytes";
            default -> "nothing";
        };
        return CodeBlock.of("$W$T.$L()", Libraries.ANSWER_FORMAT, name);
    }

    private static List<MethodSpec> methods(Operation operation, EmitContext context) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(told(operation, context));
        methods.add(call(operation, OperationArguments.of(operation, context), context));
        if (OperationArguments.hasMethodWithoutBody(operation)) {
            methods.add(call(operation, OperationArguments.withoutBody(operation, context), context));
        }
        return methods;
    }

    private static MethodSpec told(Operation operation, EmitContext context) {
        String name = context.names().testKit().orElseThrow().of(operation);
        Optional<NumberedPaging> paging = paging(operation, context);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(new Javadocs()
                        .paragraph("What " + Javadocs.code(operation.key())
                                + (paging.isPresent() ? " finds." : " answers."))
                        .block())
                .returns(fakeType(operation, context))
                .addStatement("return $L", name)
                .build();
    }

    // Example:
    //   @Override
    //   public Call<CallEventPage> listCallEvents(ListCallEventsQuery query) {
    //       return this.api.listCallEvents(query);
    //   }
    private static MethodSpec call(
            Operation operation, List<OperationArguments.Argument> arguments, EmitContext context) {
        String name = context.names().of(operation).method();
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addAnnotations(Annotations.deprecated(operation.docs()))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Libraries.CALL, Answers.inInterface(operation, context)))
                .addStatement(
                        "return this.api.$L($L)",
                        name,
                        arguments.stream()
                                .map(OperationArguments.Argument::name)
                                .collect(Collectors.joining(", ")));
        arguments.forEach(argument -> method.addParameter(argument.wireType(), argument.name()));
        return method.build();
    }
}
