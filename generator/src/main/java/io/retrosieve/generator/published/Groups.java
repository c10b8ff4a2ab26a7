package io.retrosieve.generator.published;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.Operation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The groups that callers know. A new operation goes where those of its tag are, if they all are in one place. */
final class Groups {
    private final Map<String, String> published = new HashMap<>();
    private final Map<String, String> byTag = new HashMap<>();

    private Groups() {}

    static Groups of(ApiModel api, PublishedNames names) {
        Groups groups = new Groups();
        Set<String> scattered = new HashSet<>();
        for (Operation operation : api.operations()) {
            Optional<String> group = names.operation(operation.key()).map(PublishedOperation::group);
            group.ifPresent(known -> {
                groups.published.put(operation.key(), known);
                String other = groups.byTag.put(operation.group(), known);
                if (other != null && !other.equals(known)) {
                    scattered.add(operation.group());
                }
            });
        }
        groups.byTag.keySet().removeAll(scattered);
        return groups;
    }

    String of(Operation operation) {
        String ofTag = byTag.getOrDefault(operation.group(), operation.group());
        return published.getOrDefault(operation.key(), ofTag);
    }
}
