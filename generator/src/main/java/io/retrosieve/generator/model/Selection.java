package io.retrosieve.generator.model;

import java.util.Set;

/**
 * Which operations are generated; all of them where nothing is chosen. An operation is in if one of the three names it.
 *
 * @param operationIds by id
 * @param tags by any of their tags
 * @param paths by their path, as the document writes it
 */
public record Selection(Set<String> operationIds, Set<String> tags, Set<String> paths) {
    public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

    public Selection {
        operationIds = Set.copyOf(operationIds);
        tags = Set.copyOf(tags);
        paths = Set.copyOf(paths);
    }

    public boolean isAll() {
        return operationIds.isEmpty() && tags.isEmpty() && paths.isEmpty();
    }
}
