package io.retrosieve.generator.model;

import java.util.List;

/** The filters of every operation. */
public record FilterSchema(List<OperationFilters> operations) {

    public FilterSchema {
        operations = List.copyOf(operations);
    }

    public OperationFilters of(Operation operation) {
        return operations.stream()
                .filter(filters -> filters.operation().equals(operation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + operation.id()));
    }
}
