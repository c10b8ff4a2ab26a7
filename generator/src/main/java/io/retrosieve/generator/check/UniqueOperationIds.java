package io.retrosieve.generator.check;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** OpenAPI: an operationId is unique in its document. */
final class UniqueOperationIds implements Checks.Check {

    @Override
    public void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics) {
        Map<String, Operation> byId = new HashMap<>();
        for (Operation operation : api.operations()) {
            Operation first = byId.putIfAbsent(operation.id(), operation);
            if (first != null) {
                String problem = "operationId '" + operation.id() + "' is given twice; the second has a number in Java";
                diagnostics.report(Rule.OPR002, List.of(operation.place(), first.place()), problem);
            }
        }
    }
}
