package io.retrosieve.generator.overlay;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an overlay. Whatever is not in its grammar is an error with its place: a typo must not pass. */
final class OverlayReader {
    private static final Set<String> OVERLAY_KEYS = Set.of("overlay", "info", "extends", "actions");
    private static final Set<String> ACTION_KEYS = Set.of("target", "description", "update", "remove");
    private static final String VERSIONS = "1\\.\\d+(\\.\\d+)?";

    private final Diagnostics diagnostics;

    OverlayReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Action> read(Node overlay) {
        refuseOtherKeys(overlay, OVERLAY_KEYS);
        checkVersion(overlay);
        List<Action> actions = new ArrayList<>();
        for (Node node : items(overlay)) {
            action(node).ifPresent(actions::add);
        }
        return actions;
    }

    private void checkVersion(Node overlay) {
        Optional<Node> version = overlay.get("overlay");
        if (version.isEmpty() || !version.get().text().matches(VERSIONS)) {
            report(version.orElse(overlay), "'overlay' must be 1.0.0 or another 1.x");
        }
    }

    private List<Node> items(Node overlay) {
        Optional<Node> actions = overlay.get("actions");
        if (actions.isEmpty() || actions.get().items().isEmpty()) {
            report(actions.orElse(overlay), "'actions' must be a list of at least one");
            return List.of();
        }
        return actions.get().items();
    }

    private Optional<Action> action(Node node) {
        refuseOtherKeys(node, ACTION_KEYS);
        Optional<Node> target = node.get("target").filter(found -> found.is(Node.Kind.STRING));
        if (target.isEmpty()) {
            report(node.get("target").orElse(node), "'target' must be a JSONPath");
            return Optional.empty();
        }
        boolean removes = node.flag("remove");
        Optional<Node> update = node.get("update");
        if (!removes && update.isEmpty()) {
            report(node, "an action has an 'update', or 'remove: true'");
            return Optional.empty();
        }
        return Optional.of(new Action(
                target.get().text(),
                removes ? Optional.empty() : update,
                target.get().place()));
    }

    private void refuseOtherKeys(Node node, Set<String> known) {
        node.members().forEach((key, value) -> {
            if (!known.contains(key) && !key.startsWith("x-")) {
                diagnostics.report(Rule.OVL002, value.place(), "unknown key '" + key + "'");
            }
        });
    }

    private void report(Node node, String problem) {
        diagnostics.report(Rule.OVL001, node.place(), problem);
    }
}
