package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.Selection;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which operations are chosen, and which of the chosen names the document does not have. */
final class Selector {
    private final Selection selection;
    private final ReadContext context;
    private final Set<String> met = new HashSet<>();

    Selector(Selection selection, ReadContext context) {
        this.selection = selection;
        this.context = context;
    }

    boolean takes(String path, Node operation) {
        Collection<String> tags = context.texts(operation, "tags");
        String id = operation.string("operationId").orElse("");
        boolean byPath = matches("path", selection.paths(), Set.of(path));
        boolean byTag = matches("tag", selection.tags(), tags);
        boolean byId = matches("operationId", selection.operationIds(), Set.of(id));
        return selection.isAll() || byPath || byTag || byId;
    }

    private boolean matches(String kind, Set<String> chosen, Collection<String> names) {
        boolean matches = false;
        for (String name : names) {
            if (chosen.contains(name)) {
                met.add(kind + " " + name);
                matches = true;
            }
        }
        return matches;
    }

    /** A name with a typo would leave an operation out in silence. */
    void reportUnmet() {
        reportUnmet("path", selection.paths());
        reportUnmet("tag", selection.tags());
        reportUnmet("operationId", selection.operationIds());
    }

    private void reportUnmet(String kind, Set<String> chosen) {
        chosen.stream()
                .filter(name -> !met.contains(kind + " " + name))
                .sorted()
                .forEach(name -> context.diagnostics()
                        .report(Rule.SEL001, List.of(), "no operation has the chosen " + kind + " '" + name + "'"));
    }
}
