package io.retrosieve.generator.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Cuts small documents out of large ones: a few paths, and the components that these reach. */
final class Slices {
    private final Tree document;
    private final Map<String, Tree> components = new HashMap<>();

    Slices(Tree document) {
        this.document = document;
        if (document.has("components")) {
            Tree sections = document.get("components");
            for (String section : sections.keys) {
                Tree named = sections.get(section);
                named.keys.forEach(name -> components.put("#/components/" + section + "/" + name, named.get(name)));
            }
        }
    }

    Tree slice(Random random, int paths) {
        Tree all = document.get("paths");
        Tree chosen = Tree.object();
        for (int i = 0; i < paths; i++) {
            int path = random.nextInt(all.keys.size());
            if (!chosen.has(all.keys.get(path))) {
                chosen.with(all.keys.get(path), all.children.get(path));
            }
        }
        Map<String, Tree> reached = new HashMap<>();
        reach(chosen, reached);
        Tree slice = Tree.object();
        for (String key : document.keys) {
            slice.with(
                    key,
                    switch (key) {
                        case "paths" -> chosen;
                        case "components" -> kept(reached);
                        default -> document.get(key);
                    });
        }
        return slice;
    }

    private Tree kept(Map<String, Tree> reached) {
        Tree kept = Tree.object();
        Tree sections = document.get("components");
        for (String section : sections.keys) {
            Tree named = Tree.object();
            for (String name : sections.get(section).keys) {
                if (section.equals("securitySchemes") || reached.containsKey("#/components/" + section + "/" + name)) {
                    named.with(name, sections.get(section).get(name));
                }
            }
            kept.with(section, named);
        }
        return kept;
    }

    private void reach(Tree from, Map<String, Tree> reached) {
        List<Tree> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            Tree tree = open.remove(open.size() - 1);
            open.addAll(tree.children);
            if (tree.has("$ref")) {
                String pointer = tree.get("$ref").text.replace("\"", "");
                Tree target = components.get(pointer);
                if (target != null && reached.putIfAbsent(pointer, target) == null) {
                    open.add(target);
                }
            }
        }
    }
}
