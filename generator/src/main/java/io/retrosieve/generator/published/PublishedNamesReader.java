package io.retrosieve.generator.published;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.DocumentReader;
import io.retrosieve.generator.document.Node;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/** Reads a names record. What it can't take is an error with its place: a name that is lost breaks a caller. */
public final class PublishedNamesReader {
    private final Diagnostics diagnostics;
    private final Map<String, Node> owners = new HashMap<>();

    public PublishedNamesReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a file or class path resource.
     *
     * @param location empty: nothing was published
     * @throws io.retrosieve.generator.diagnostic.InvalidDocumentException if it can't be read
     */
    public PublishedNames read(Optional<String> location) {
        DocumentReader reader = new DocumentReader(diagnostics);
        Optional<Document> document = location.flatMap(file -> reader.read(file, Rule.NAM006));
        PublishedNames names = document.map(Document::root).map(this::names).orElse(PublishedNames.NONE);
        diagnostics.failOnErrors();
        return names;
    }

    private PublishedNames names(Node root) {
        Optional<Node> version = root.get(PublishedNamesText.VERSION_KEY);
        if (version.isEmpty() || !version.get().text().equals(PublishedNamesText.VERSION)) {
            report(version.orElse(root), "'retrosieve-names' must be 1");
            return PublishedNames.NONE;
        }
        String client = "";
        SortedMap<String, PublishedOperation> operations = new TreeMap<>();
        Map<Section, SortedMap<String, String>> sections = new EnumMap<>(Section.class);
        for (Map.Entry<String, Node> entry : root.members().entrySet()) {
            Node value = entry.getValue();
            Optional<Section> section = Section.of(entry.getKey());
            if (section.isPresent()) {
                sections.put(section.get(), section(section.get(), value));
            } else if (entry.getKey().equals(PublishedNamesText.CLIENT)) {
                client = identifier(value, true);
            } else if (entry.getKey().equals(PublishedNamesText.OPERATIONS)) {
                operations.putAll(operations(value));
            } else if (!entry.getKey().equals(PublishedNamesText.VERSION_KEY)) {
                report(value, "unknown key '" + entry.getKey() + "'");
            }
        }
        return new PublishedNames(client, operations, sections);
    }

    private SortedMap<String, PublishedOperation> operations(Node section) {
        SortedMap<String, PublishedOperation> operations = new TreeMap<>();
        members(section).forEach((key, node) -> {
            Optional<Node> id = node.get("id");
            Optional<Node> group =
                    node.get("group").filter(given -> !given.text().isBlank());
            if (id.isEmpty() || group.isEmpty()) {
                report(node, "an operation has an 'id' and a 'group'");
                return;
            }
            String name = identifier(id.get(), false);
            claim("operations " + name.toLowerCase(Locale.ROOT), name, id.get());
            Optional<String> method = node.get("method").map(given -> identifier(given, false));
            operations.put(key, new PublishedOperation(name, group.get().text(), method, arguments(node)));
        });
        return operations;
    }

    private List<String> arguments(Node operation) {
        Optional<Node> arguments = operation.get(PublishedNamesText.ARGUMENTS);
        arguments
                .filter(given -> !given.is(Node.Kind.ARRAY))
                .ifPresent(given ->
                        report(given, "must be an array, but is " + given.kind().words()));
        return arguments.stream()
                .flatMap(given -> given.items().stream())
                .map(Node::text)
                .toList();
    }

    private SortedMap<String, String> section(Section section, Node node) {
        SortedMap<String, String> names = new TreeMap<>();
        members(node).forEach((key, value) -> {
            String name = identifier(value, section.isOfClasses());
            if (section.isOfMembers()) {
                claim(section + " " + key.substring(0, Math.max(0, key.indexOf('.'))) + " " + name, name, value);
            } else if (section == Section.CREDENTIALS || section == Section.CLASSES) {
                claim(section + " " + name, name, value);
            }
            names.put(key, name);
        });
        return names;
    }

    private Map<String, Node> members(Node section) {
        if (!section.is(Node.Kind.OBJECT) && !section.is(Node.Kind.NULL)) {
            report(section, "must be an object, but is " + section.kind().words());
        }
        return section.members();
    }

    private String identifier(Node node, boolean isClass) {
        String name = node.text();
        boolean valid = SourceVersion.isIdentifier(name) && !(isClass && SourceVersion.isKeyword(name));
        if (!valid) {
            diagnostics.report(Rule.NAM004, node.place(), "'" + name + "' is no Java name");
        }
        return name;
    }

    private void claim(String owner, String name, Node node) {
        Node first = owners.putIfAbsent(owner, node);
        if (first != null) {
            diagnostics.report(
                    Rule.NAM005, List.of(node.place(), first.place()), "the name '" + name + "' has two owners");
        }
    }

    private void report(Node node, String problem) {
        diagnostics.report(Rule.NAM003, node.place(), problem);
    }
}
