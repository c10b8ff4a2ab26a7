package io.retrosieve.generator.lint;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of parameters: each once, and none that somebody forgot to fill in. */
final class ParameterLint implements Lint {
    private static final Pattern TEMPLATE =
            Pattern.compile("\\{\\{.*}}|\\$?\\{[^{}]*}|<[\\w .-]+>|\\[:\\w+]|^:\\w+$|%\\([\\w]+\\)s");

    private final Document document;
    private final Diagnostics diagnostics;

    ParameterLint(Document document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    @Override
    public void visit(Element element, Node node) {
        if (element == Element.PARAMETER) {
            String name = node.string("name").orElse("");
            if (TEMPLATE.matcher(name).find()) {
                diagnostics.report(Rule.PAR001, node.place(), "the name '" + name + "' holds a template");
            }
        }
        if (element == Element.PATH_ITEM || element == Element.OPERATION) {
            checkTwice(node.get("parameters").map(Node::items).orElse(List.of()));
        }
    }

    private void checkTwice(List<Node> parameters) {
        Map<String, Place> places = new HashMap<>();
        for (Node reference : parameters) {
            document.resolve(reference)
                    .filter(parameter -> parameter.string("name").isPresent())
                    .ifPresent(parameter -> {
                        String key = parameter.string("in").orElse("") + " parameter '"
                                + parameter.string("name").orElseThrow() + "'";
                        Place first = places.putIfAbsent(key, reference.place());
                        if (first != null) {
                            diagnostics.report(
                                    Rule.PAR002, List.of(reference.place(), first), key + " is declared twice");
                        }
                    });
        }
    }
}
