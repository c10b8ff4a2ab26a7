package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.naming.NamePlan;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One of the two that are compared. */
public final class ClientState {
    private final ApiModel api;
    private final FilterSchema filters;
    private final NamePlan names;
    private final Map<String, Operation> operations = new LinkedHashMap<>();

    public ClientState(ApiModel api, FilterSchema filters, NamePlan names) {
        this.api = api;
        this.filters = filters;
        this.names = names;
        api.operations().forEach(operation -> operations.putIfAbsent(key(operation.key()), operation));
    }

    /** {@code GET /calls/{}}, of {@code GET /calls/{call_id}} */
    public static String key(String methodAndPath) {
        return methodAndPath.replaceAll("\\{[^}]*}", "{}");
    }

    ApiModel api() {
        return api;
    }

    FilterSchema filters() {
        return filters;
    }

    NamePlan names() {
        return names;
    }

    /** The operations by method and path. How a path calls its parameters is no part of what is sent. */
    public Map<String, Operation> operations() {
        return Collections.unmodifiableMap(operations);
    }

    Optional<Operation> operation(String key) {
        return Optional.ofNullable(operations.get(key));
    }
}
