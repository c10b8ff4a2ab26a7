package io.retrosieve.generator.lint;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import java.util.Optional;

/** Examples and defaults are what their schemas say. */
final class Examples implements Lint {
    private final Document document;
    private final Diagnostics diagnostics;

    Examples(Document document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    @Override
    public void visit(Element element, Node node) {
        Optional<Node> schema = element == Element.SCHEMA ? Optional.of(node) : node.get("schema");
        if (schema.isEmpty()) {
            return;
        }
        // Tools that have no example write null.
        node.get("example")
                .filter(example -> !example.is(Node.Kind.NULL))
                .ifPresent(example -> check("example", example, schema.get()));
        node.get("examples").ifPresent(examples -> {
            examples.items().forEach(example -> check("example", example, schema.get()));
            examples.members()
                    .forEach((name, example) -> document.resolve(example)
                            .flatMap(resolved -> resolved.get("value"))
                            .ifPresent(value -> check("example '" + name + "'", value, schema.get())));
        });
        if (element == Element.SCHEMA) {
            node.get("default")
                    .filter(value -> !value.is(Node.Kind.NULL))
                    .ifPresent(value -> report(Rule.EXA002, "default", value, node));
        }
    }

    private void check(String what, Node value, Node schema) {
        report(Rule.EXA001, what, value, schema);
    }

    private void report(Rule rule, String what, Node value, Node schema) {
        new Fit(document)
                .misfit(value, schema)
                .ifPresent(misfit -> diagnostics.report(rule, value.place(), what + ": " + misfit));
    }
}
