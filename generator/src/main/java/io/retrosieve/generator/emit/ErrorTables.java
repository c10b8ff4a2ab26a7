package io.retrosieve.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.ErrorBody;
import io.retrosieve.generator.model.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Which errors the operations of a group have. What most of them have the service's own client knows. */
final class ErrorTables {
    private static final CodeBlock NONE = CodeBlock.of("$T.NONE", Libraries.ERROR_TYPES);

    private final CodeBlock ofMost;
    private final Map<String, CodeBlock> byOperation;
    /** The tables of the others. */
    private final List<CodeBlock> others;

    private ErrorTables(CodeBlock ofMost, Map<String, CodeBlock> byOperation, List<CodeBlock> others) {
        this.ofMost = ofMost;
        this.byOperation = byOperation;
        this.others = others;
    }

    static ErrorTables of(List<Operation> operations, JavaTypes types) {
        Map<String, CodeBlock> byOperation = new LinkedHashMap<>();
        Map<CodeBlock, Integer> uses = new LinkedHashMap<>();
        for (Operation operation : operations) {
            CodeBlock table = table(operation.errors(), types);
            byOperation.put(operation.key(), table);
            uses.merge(table, 1, Integer::sum);
        }
        int most = Collections.max(uses.values());
        CodeBlock ofMost = uses.keySet().stream()
                .filter(table -> Objects.equals(uses.get(table), most))
                .findFirst()
                .orElse(NONE);
        List<CodeBlock> others = uses.keySet().stream()
                .filter(table -> !table.equals(ofMost) && !table.equals(NONE))
                .toList();
        return new ErrorTables(ofMost, byOperation, others);
    }

    // Example:
    //   ErrorTypes.of(Problem.class, "404").and(ErrorList.class, "4XX", "default")
    private static CodeBlock table(List<ErrorBody> errors, JavaTypes types) {
        Map<TypeName, List<CodeBlock>> statuses = new LinkedHashMap<>();
        for (ErrorBody error : errors) {
            statuses.computeIfAbsent(types.type(error.schema()), type -> new ArrayList<>())
                    .add(CodeBlock.of("$S", error.status()));
        }
        if (statuses.isEmpty()) {
            return NONE;
        }
        List<CodeBlock> entries = new ArrayList<>();
        statuses.forEach((type, ofType) ->
                entries.add(CodeBlock.of("($L, $L)", JavaTypes.reflected(type), CodeBlock.join(ofType, ", "))));
        return CodeBlock.of("$T.of$L", Libraries.ERROR_TYPES, CodeBlock.join(entries, ".and"));
    }

    // Example:
    //   client.withErrors(ErrorTypes.of(ErrorList.class, "default"))
    CodeBlock ofConstructor(CodeBlock client) {
        return ofMost.equals(NONE) ? client : CodeBlock.of("$L.withErrors($L)", client, ofMost);
    }

    // Example:
    //   private static final ErrorTypes ERRORS_1 = ErrorTypes.of(Problem.class, "404");
    List<FieldSpec> constants() {
        return others.stream()
                .map(table -> FieldSpec.builder(
                                Libraries.ERROR_TYPES, name(table), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(table)
                        .build())
                .toList();
    }

    // Example:
    //   client.withErrors(ERRORS_1)
    CodeBlock client(Operation operation) {
        CodeBlock table = byOperation.getOrDefault(operation.key(), NONE);
        if (table.equals(ofMost)) {
            return CodeBlock.of("client");
        }
        return CodeBlock.of("client.withErrors($L)", table.equals(NONE) ? NONE : CodeBlock.of(name(table)));
    }

    private String name(CodeBlock table) {
        return "ERRORS_" + (others.indexOf(table) + 1);
    }
}
