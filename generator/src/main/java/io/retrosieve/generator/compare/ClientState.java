package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.naming.NamePlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One of the two that are compared. */
public record ClientState(ApiModel api, FilterSchema filters, NamePlan names) {

    /** The operations by method and path. How a path calls its parameters is no part of what is sent. */
    public Map<String, Operation> operations() {
        Map<String, Operation> byKey = new LinkedHashMap<>();
        api.operations().forEach(operation -> byKey.putIfAbsent(key(operation.key()), operation));
        return byKey;
    }

    Optional<Operation> operation(String key) {
        return Optional.ofNullable(operations().get(key));
    }

    /** {@code GET /calls/{}}, of {@code GET /calls/{call_id}} */
    public static String key(String methodAndPath) {
        return methodAndPath.replaceAll("\\{[^}]*}", "{}");
    }
}
