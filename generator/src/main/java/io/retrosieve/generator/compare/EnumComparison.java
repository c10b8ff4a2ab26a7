package io.retrosieve.generator.compare;

import java.util.ArrayList;
import java.util.List;

/** The values of an enum. Ours are open: a value that a client does not know is still read. */
public final class EnumComparison {
    private EnumComparison() {}

    /** Values that a server takes; where one of the two is no enum the type says so. */
    static List<Change> ofFilters(Site site, List<String> before, List<String> after) {
        return before.isEmpty() || after.isEmpty() ? List.of() : of(site, before, after, false);
    }

    /**
     * Values lost and gained.
     *
     * @param lossIsCompatible whether the values come from the server
     */
    public static List<Change> of(Site site, List<String> before, List<String> after, boolean lossIsCompatible) {
        List<Change> changes = new ArrayList<>();
        for (String value : before) {
            if (!after.contains(value)) {
                changes.add(new Change(
                        site.value(value), Change.Kind.LOST, "value " + Words.code(value) + " lost", lossIsCompatible));
            }
        }
        for (String value : after) {
            if (!before.contains(value)) {
                changes.add(Change.gained(site.value(value), "value " + Words.code(value) + " gained"));
            }
        }
        return changes;
    }
}
