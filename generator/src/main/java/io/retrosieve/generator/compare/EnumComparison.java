package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.EnumSchema;
import java.util.ArrayList;
import java.util.List;

/** The values of an enum. Ours are open: a value that a client does not know is still read. */
final class EnumComparison {
    private EnumComparison() {}

    /** What a server takes. */
    static List<Change> ofRequest(Site site, EnumSchema before, EnumSchema after) {
        return of(site, before.values(), after.values(), false);
    }

    private static List<Change> of(Site site, List<String> before, List<String> after, boolean lossIsCompatible) {
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
