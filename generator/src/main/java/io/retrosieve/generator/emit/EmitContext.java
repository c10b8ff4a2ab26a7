package io.retrosieve.generator.emit;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.naming.NamePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the stages before decided; every emitter reads it, none changes it. */
public record EmitContext(ApiModel api, FilterSchema filters, NamePlan names) {

    JavaTypes types() {
        return new JavaTypes(api, names);
    }

    /** The operations by their group, in the order of their paths. */
    Map<String, List<Operation>> operationsByGroup() {
        Map<String, List<Operation>> groups = new LinkedHashMap<>();
        for (Operation operation : api.operations()) {
            groups.computeIfAbsent(operation.group(), group -> new ArrayList<>())
                    .add(operation);
        }
        return groups;
    }

    /** The operations that can be filtered. */
    Collection<OperationFilters> filtered() {
        return filters.operations().stream()
                .filter(filters -> filters.operation().hasQuery())
                .toList();
    }
}
