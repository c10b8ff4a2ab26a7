package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Operations by method and path: their ids and tags are names in Java, and no more. */
public final class OperationComparison {
    private final ClientState old;
    private final ClientState now;

    public OperationComparison(ClientState old, ClientState now) {
        this.old = old;
        this.now = now;
    }

    /** The keys of those that both states have, in the order of the new one. */
    public List<String> shared() {
        Set<String> keys = new LinkedHashSet<>(now.operations().keySet());
        keys.retainAll(old.operations().keySet());
        return List.copyOf(keys);
    }

    /** Operations lost, gained and renamed, and all that is said of their queries. */
    public List<Change> changes() {
        Map<String, Operation> before = old.operations();
        Map<String, Operation> after = now.operations();
        List<Change> changes = new ArrayList<>();
        before.forEach((key, operation) -> {
            if (!after.containsKey(key)) {
                changes.add(Change.lost(Site.operation(key), "operation lost"));
            }
        });
        after.forEach((key, operation) -> {
            Operation earlier = before.get(key);
            if (earlier == null) {
                changes.add(Change.gained(Site.operation(key), "operation gained"));
            } else {
                compare(key, earlier, operation, changes);
            }
        });
        return changes;
    }

    private void compare(String key, Operation before, Operation after, List<Change> changes) {
        Site site = Site.operation(key);
        if (!before.id().equals(after.id())) {
            changes.add(Change.renamed(site, "renamed " + Words.code(before.id()) + " → " + Words.code(after.id())));
        }
        if (!before.group().equals(after.group())) {
            changes.add(Change.renamed(
                    site, "moved from " + Words.code(before.group()) + " to " + Words.code(after.group())));
        }
        if (before.docs().deprecated() != after.docs().deprecated()) {
            changes.add(Change.said(site, after.docs().deprecated() ? "deprecated" : "no longer deprecated"));
        }
        changes.addAll(RuleComparison.of(key, before, after));
        changes.addAll(new FilterComparison(key, old, now).changes());
    }
}
