package io.retrosieve.generator.lint;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keywords of a schema that say more than its Java type does. */
final class UnkeptKeywords implements Lint {
    private static final List<String> UNKEPT = List.of(
            "not",
            "if",
            "then",
            "else",
            "patternProperties",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems",
            "dependentRequired",
            "dependentSchemas",
            "dependencies",
            "contains",
            "contentSchema",
            "xml",
            "$dynamicRef",
            "$recursiveRef");

    private final Diagnostics diagnostics;

    UnkeptKeywords(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public void visit(Element element, Node node) {
        if (element != Element.SCHEMA) {
            return;
        }
        boolean typedRest = node.get("properties").isPresent()
                && node.get("additionalProperties")
                        .filter(rest -> !rest.members().isEmpty())
                        .isPresent();
        String keywords = Stream.concat(
                        UNKEPT.stream().filter(key -> node.get(key).isPresent()),
                        Stream.of("additionalProperties beside properties").filter(rest -> typedRest))
                .collect(Collectors.joining(", "));
        if (!keywords.isEmpty()) {
            diagnostics.report(Rule.SCH037, node.place(), keywords);
        }
    }
}
