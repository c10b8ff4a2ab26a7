package io.retrosieve.generator.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The credentials that an operation asks for.
 *
 * @param alternatives each the schemes that belong together; those that a client can't send are left out
 * @param optional whether the client may be built without any of them
 */
public record Security(List<List<SecurityScheme>> alternatives, boolean optional) {
    public static final Security NONE = new Security(List.of(), true);

    public Security {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /** What most of them ask for, the first of what is asked for equally often; optional if it is for one of them. */
    public static Security usual(List<Operation> operations) {
        Map<List<List<SecurityScheme>>, Integer> times = new LinkedHashMap<>();
        operations.forEach(operation -> times.merge(operation.security().alternatives(), 1, Integer::sum));
        int most = times.values().stream().max(Integer::compare).orElse(0);
        boolean optional =
                operations.stream().anyMatch(operation -> operation.security().optional());
        return times.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .map(entry -> new Security(entry.getKey(), optional))
                .orElse(NONE);
    }
}
