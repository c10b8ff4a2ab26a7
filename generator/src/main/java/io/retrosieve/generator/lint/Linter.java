package io.retrosieve.generator.lint;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks from the operations that a client has to everything that these refer to. */
public final class Linter {
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Document document;
    private final Set<Place> operations;
    private final Diagnostics diagnostics;
    private final References references;
    private final List<Lint> lints;
    private final Deque<Step> open = new ArrayDeque<>();
    private final Set<Node> seen = new HashSet<>();

    private record Step(Element element, String name, Node node) {}

    /**
     * @param operations the places of those that are emitted
     */
    public Linter(Document document, Set<Place> operations, Diagnostics diagnostics) {
        this.document = document;
        this.operations = Set.copyOf(operations);
        this.diagnostics = diagnostics;
        this.references = new References(document, diagnostics);
        this.lints = List.of(
                new UnknownKeywords(diagnostics),
                new OperationLint(document, diagnostics),
                new ParameterLint(document, diagnostics),
                new SchemaLint(document, diagnostics),
                new UnkeptKeywords(diagnostics),
                new Examples(document, diagnostics));
    }

    public void run() {
        OperationLint.reportUncalled(document.root(), diagnostics);
        each(Element.PATH_ITEM, document.root(), "paths");
        while (!open.isEmpty()) {
            visit(open.remove());
        }
    }

    private void visit(Step step) {
        Node node = step.node();
        boolean switched = step.element() == Element.SCHEMA && node.is(Node.Kind.BOOLEAN);
        if (!node.is(Node.Kind.OBJECT) && !switched) {
            diagnostics.report(
                    Rule.DOC005,
                    node.place(),
                    step.name() + " must be an object, but is " + node.kind().words());
            return;
        }
        if (references.isOne(node)) {
            references
                    .followed(step.element(), node)
                    .ifPresent(target -> open.add(new Step(step.element(), step.name(), target)));
            return;
        }
        if (seen.add(node)) {
            lints.forEach(lint -> lint.visit(step.element(), node));
            addChildren(step.element(), node);
        }
    }

    private void addChildren(Element element, Node node) {
        switch (element) {
            case PATH_ITEM -> {
                items(Element.PARAMETER, node, "parameters");
                for (String method : METHODS) {
                    node.get(method)
                            .filter(operation -> operations.contains(operation.place()))
                            .ifPresent(operation -> open.add(new Step(Element.OPERATION, method, operation)));
                }
            }
            case OPERATION -> {
                items(Element.PARAMETER, node, "parameters");
                one(Element.BODY, node, "requestBody");
                each(Element.RESPONSE, node, "responses");
            }
            case RESPONSE -> {
                each(Element.HEADER, node, "headers");
                each(Element.MEDIA_TYPE, node, "content");
            }
            case BODY -> each(Element.MEDIA_TYPE, node, "content");
            case PARAMETER, HEADER -> {
                one(Element.SCHEMA, node, "schema");
                each(Element.MEDIA_TYPE, node, "content");
            }
            case MEDIA_TYPE -> one(Element.SCHEMA, node, "schema");
            case SCHEMA -> addSchemas(node);
        }
    }

    private void addSchemas(Node node) {
        each(Element.SCHEMA, node, "properties");
        List.of("items", "additionalProperties").forEach(key -> one(Element.SCHEMA, node, key));
        List.of("allOf", "oneOf", "anyOf", "prefixItems").forEach(key -> items(Element.SCHEMA, node, key));
    }

    private void one(Element element, Node parent, String key) {
        parent.get(key).ifPresent(child -> open.add(new Step(element, quoted(key), child)));
    }

    private static String quoted(String key) {
        return "'" + key + "'";
    }

    private void items(Element element, Node parent, String key) {
        parent.get(key)
                .ifPresent(list ->
                        list.items().forEach(child -> open.add(new Step(element, "an item of '" + key + "'", child))));
    }

    private void each(Element element, Node parent, String key) {
        parent.get(key)
                .ifPresent(map -> map.members().forEach((name, child) -> {
                    if (element == Element.SCHEMA || !name.startsWith("x-")) {
                        open.add(new Step(element, quoted(name), child));
                    }
                }));
    }
}
