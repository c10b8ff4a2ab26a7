package io.retrosieve.generator.lint;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References lead to something of the kind that is asked for. */
final class References {
    private static final Pattern COMPONENT = Pattern.compile("#/components/([^/]+)/[^/]+");

    private final Document document;
    private final Diagnostics diagnostics;

    References(Document document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    boolean isOne(Node node) {
        return node.string("$ref").isPresent();
    }

    /** What the chain of references ends at. */
    Optional<Node> followed(Element element, Node node) {
        Optional<Node> target = document.resolve(node);
        if (target.isEmpty()) {
            document.reportUnresolved(node, diagnostics);
        }
        Matcher component = COMPONENT.matcher(node.string("$ref").orElse(""));
        if (target.isPresent() && component.matches() && !component.group(1).equals(element.section())) {
            diagnostics.report(
                    Rule.DOC012,
                    node.get("$ref").orElse(node).place(),
                    "reference '" + component.group() + "' stands where " + element.words() + " is asked for");
        }
        return target;
    }
}
