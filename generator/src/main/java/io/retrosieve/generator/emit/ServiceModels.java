package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.retrosieve.generator.model.Answer;
import io.retrosieve.generator.model.AnySchema;
import io.retrosieve.generator.model.Body;
import io.retrosieve.generator.model.NullableSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;
import io.retrosieve.generator.naming.GroupNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Which models a service reads and writes. Where there are several services, each is given its own: what one factory knows
 * no shrinker can take apart, and an app that uses one service would ship the models of all.
 */
final class ServiceModels {
    private ServiceModels() {}

    /** Whether each service has its own; else all are given to the client's builder. */
    static boolean areApart(EmitContext context) {
        return context.names().groups().size() > 1;
    }

    /** The method that knows those of a service: {@code contacts}. */
    static String method(GroupNames group) {
        return group.accessor();
    }

    // Example:
    //   client
    //   client.withModels(OfficeJsonAdapters::contacts)
    //   client.withModelsAlone(OfficeJsonAdapters::faxes)
    static CodeBlock client(GroupNames group, List<Operation> operations, EmitContext context) {
        return areApart(context)
                ? CodeBlock.of(
                        "client.$L($T::$L)",
                        areAlone(operations, context) ? "withModelsAlone" : "withModels",
                        context.names().serviceAdapters(),
                        method(group))
                : CodeBlock.of("client");
    }

    // Example:
    //   new TelnyxJsonAdapterFactory()::create
    //   new OfficeJsonAdapterFactory()
    static CodeBlock ofOnlyService(EmitContext context) {
        List<Operation> operations = context.operationsByGroup().values().stream()
                .flatMap(List::stream)
                .toList();
        return CodeBlock.of(
                areAlone(operations, context) ? "new $T()::create" : "new $T()",
                context.names().adapterFactory());
    }

    /** Whether all bodies are models: then an app need not have what reads and writes lists and bare values. */
    private static boolean areAlone(List<Operation> operations, EmitContext context) {
        return operations.stream()
                .allMatch(operation -> !hasParts(operation)
                        && bodies(operation).stream().allMatch(schema -> isModel(schema, context)));
    }

    /** Each part is a body of its own. */
    private static boolean hasParts(Operation operation) {
        return operation
                .body()
                .filter(body -> body.kind() == Body.Kind.MULTIPART)
                .isPresent();
    }

    private static List<Schema> bodies(Operation operation) {
        List<Schema> bodies = new ArrayList<>();
        operation.body().ifPresent(body -> bodies.add(body.schema()));
        operation.errors().forEach(error -> bodies.add(error.schema()));
        if (operation.answer().kind() == Answer.Kind.JSON) {
            bodies.add(operation.answer().schema());
        }
        return bodies;
    }

    private static boolean isModel(Schema schema, EmitContext context) {
        if (schema instanceof NullableSchema nullable) {
            return isModel(nullable.schema(), context);
        }
        Schema resolved = context.api().resolve(schema);
        return resolved instanceof ObjectSchema || resolved instanceof UnionSchema || resolved instanceof AnySchema;
    }
}
