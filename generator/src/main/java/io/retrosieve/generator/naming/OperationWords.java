package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The words that an operation's classes and methods are called by; no two operations have the same. */
final class OperationWords {
    private final Map<String, Words> byOperation = new HashMap<>();

    OperationWords(ApiModel api, Diagnostics diagnostics) {
        NameScope names = NameScope.ofClasses(diagnostics);
        for (Operation operation : api.operations()) {
            String name = Words.of(operation.id()).lowerCamel();
            String what = "operation '" + operation.id() + "'";
            byOperation.put(operation.key(), Words.of(names.claim(name, what, operation.place())));
        }
    }

    Words of(Operation operation) {
        return Objects.requireNonNull(byOperation.get(operation.key()), operation::id);
    }
}
