package io.retrosieve.generator.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filters of every operation, in the order of their paths. */
public final class FilterSchema {
    private final Map<String, OperationFilters> byOperation = new LinkedHashMap<>();

    public FilterSchema(List<OperationFilters> operations) {
        operations.forEach(filters -> byOperation.put(filters.operation().key(), filters));
    }

    public List<OperationFilters> operations() {
        return List.copyOf(byOperation.values());
    }

    public OperationFilters of(Operation operation) {
        OperationFilters filters = byOperation.get(operation.key());
        if (filters == null) {
            throw new IllegalArgumentException("no operation " + operation.id());
        }
        return filters;
    }
}
