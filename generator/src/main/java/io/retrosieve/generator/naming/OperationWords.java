package io.retrosieve.generator.naming;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.published.PublishedNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The words that an operation's classes and methods are called by; no two operations have the same. */
final class OperationWords {
    private final Map<String, Words> byOperation = new HashMap<>();

    OperationWords(ApiModel api, PublishedNames published, Diagnostics diagnostics) {
        NameScope names = NameScope.ofClasses(diagnostics);
        for (Operation operation : api.operations()) {
            published
                    .operation(operation.key())
                    .ifPresent(known -> byOperation.put(operation.key(), claim(known.id(), operation, names)));
        }
        for (Operation operation : api.operations()) {
            String name = Words.of(operation.id()).lowerCamel();
            byOperation.computeIfAbsent(operation.key(), key -> claim(name, operation, names));
        }
    }

    private static Words claim(String name, Operation operation, NameScope names) {
        return Words.of(names.claim(name, "operation '" + operation.id() + "'", operation.place()));
    }

    Words of(Operation operation) {
        return Objects.requireNonNull(byOperation.get(operation.key()), operation::id);
    }
}
