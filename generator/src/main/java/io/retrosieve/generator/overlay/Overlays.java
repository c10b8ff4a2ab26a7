package io.retrosieve.generator.overlay;

import com.jayway.jsonpath.JsonPathException;
import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.DocumentReader;
import io.retrosieve.generator.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Applies overlays to a document, one action after the other. A correction that no longer applies is an error: what it
 * mended has changed, and nobody has looked yet whether it is still needed.
 */
public final class Overlays {
    private final Diagnostics diagnostics;

    public Overlays(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The document as these overlays correct it, each a file, a {@code file:} URL or a class path resource. */
    public Document apply(List<String> locations, Document document) {
        Node root = document.root();
        for (String location : locations) {
            Optional<Document> overlay = new DocumentReader(diagnostics).read(location);
            if (overlay.isPresent()) {
                for (Action action :
                        new OverlayReader(diagnostics).read(overlay.get().root())) {
                    root = apply(action, root);
                }
            }
        }
        return document.withRoot(root);
    }

    private Node apply(Action action, Node root) {
        try {
            Set<Node> targets = Targets.of(action.target(), root);
            if (targets.isEmpty()) {
                diagnostics.report(Rule.OVL004, action.place(), "'" + action.target() + "' selects nothing");
                return root;
            }
            return new Change(action, targets, diagnostics).of(root);
        } catch (JsonPathException e) {
            String problem = "'" + action.target() + "' is no JSONPath: " + e.getMessage();
            diagnostics.report(Rule.OVL003, action.place(), problem);
            return root;
        }
    }
}
