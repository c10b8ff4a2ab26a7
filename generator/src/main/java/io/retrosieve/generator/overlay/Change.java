package io.retrosieve.generator.overlay;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the document that an action leaves; nodes that it does not touch stay the same. */
final class Change {
    private final Action action;
    private final Set<Node> targets;
    private final Diagnostics diagnostics;
    private boolean refused;

    Change(Action action, Set<Node> targets, Diagnostics diagnostics) {
        this.action = action;
        this.targets = targets;
        this.diagnostics = diagnostics;
    }

    Node of(Node root) {
        if (action.update().isEmpty() && targets.contains(root)) {
            diagnostics.report(Rule.OVL005, action.place(), "the whole document can't be removed");
            return root;
        }
        Node changed = changed(root);
        if (!refused && changed.isSameAs(root)) {
            diagnostics.report(
                    Rule.OVL006, action.place(), "'" + action.target() + "' is updated with what it says already");
        }
        return changed;
    }

    private Node changed(Node node) {
        Optional<Node> update = action.update();
        if (update.isPresent() && targets.contains(node)) {
            return updated(node, update.get());
        }
        return switch (node.kind()) {
            case OBJECT -> members(node);
            case ARRAY -> items(node);
            default -> node;
        };
    }

    private Node members(Node object) {
        Map<String, Node> members = new LinkedHashMap<>();
        boolean same = true;
        for (Map.Entry<String, Node> member : object.members().entrySet()) {
            if (isRemoved(member.getValue())) {
                same = false;
                continue;
            }
            Node value = changed(member.getValue());
            same &= value == member.getValue();
            members.put(member.getKey(), value);
        }
        return same ? object : object.withMembers(members);
    }

    private Node items(Node array) {
        List<Node> items = new ArrayList<>();
        boolean same = true;
        for (Node item : array.items()) {
            if (isRemoved(item)) {
                same = false;
                continue;
            }
            Node value = changed(item);
            same &= value == item;
            items.add(value);
        }
        return same ? array : array.withItems(items);
    }

    private boolean isRemoved(Node node) {
        return action.update().isEmpty() && targets.contains(node);
    }

    private Node updated(Node target, Node update) {
        if (target.is(Node.Kind.ARRAY)) {
            List<Node> items = new ArrayList<>(target.items());
            items.add(update.asItem(target, items.size()));
            return target.withItems(items);
        }
        if (target.is(Node.Kind.OBJECT) && update.is(Node.Kind.OBJECT)) {
            return merged(target, update);
        }
        refused = true;
        String problem = "'" + action.target() + "' selects " + target.kind().words()
                + (target.isScalar()
                        ? ""
                        : ", and the update is " + update.kind().words());
        diagnostics.report(Rule.OVL005, List.of(action.place(), target.place()), problem);
        return target;
    }

    /** Objects member by member, arrays one after the other; anything else is replaced. */
    private static Node merged(Node old, Node update) {
        if (old.is(Node.Kind.OBJECT) && update.is(Node.Kind.OBJECT)) {
            Map<String, Node> members = new LinkedHashMap<>(old.members());
            update.members()
                    .forEach((name, value) -> members.put(
                            name,
                            old.get(name)
                                    .map(member -> merged(member, value))
                                    .orElseGet(() -> value.asMember(old, name))));
            return old.withMembers(members);
        }
        if (old.is(Node.Kind.ARRAY) && update.is(Node.Kind.ARRAY)) {
            List<Node> items = new ArrayList<>(old.items());
            update.items().forEach(item -> items.add(item.asItem(old, items.size())));
            return old.withItems(items);
        }
        return update.insteadOf(old);
    }
}
