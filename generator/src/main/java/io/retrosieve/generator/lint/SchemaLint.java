package io.retrosieve.generator.lint;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Document;
import io.retrosieve.generator.document.Node;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Schemas that contradict themselves. */
final class SchemaLint implements Lint {
    private static final List<String> CHOICES = List.of("allOf", "oneOf", "anyOf");
    private static final Pattern PART = Pattern.compile(".*/(allOf|oneOf|anyOf)/\\d+");
    private static final Pattern SHORT_NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

    private final Document document;
    private final Diagnostics diagnostics;

    SchemaLint(Document document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    @Override
    public void visit(Element element, Node node) {
        if (element != Element.SCHEMA) {
            return;
        }
        checkRequired(node);
        checkValues(node);
        checkBounds(node, "minimum", "maximum");
        checkBounds(node, "minLength", "maxLength");
        checkBounds(node, "minItems", "maxItems");
        checkDiscriminator(node);
        boolean list = node.string("type").filter("array"::equals).isPresent();
        if (list && node.get("items").isEmpty() && node.get("prefixItems").isEmpty()) {
            diagnostics.report(Rule.SCH034, node.place(), "an array has no 'items'");
        }
        for (String choice : CHOICES) {
            node.get(choice)
                    .filter(parts -> parts.is(Node.Kind.ARRAY) && parts.items().isEmpty())
                    .ifPresent(parts -> diagnostics.report(Rule.SCH035, parts.place(), "'" + choice + "' is empty"));
        }
    }

    /** A part of an {@code allOf} may well speak of another's properties. */
    private void checkRequired(Node node) {
        Map<String, Node> properties = node.get("properties").map(Node::members).orElse(Map.of());
        boolean composed = CHOICES.stream().anyMatch(choice -> node.get(choice).isPresent())
                || PART.matcher(node.place().pointer()).matches();
        if (properties.isEmpty() || composed || node.get("additionalProperties").isPresent()) {
            return;
        }
        for (Node name : node.get("required").map(Node::items).orElse(List.of())) {
            if (!properties.containsKey(name.text())) {
                diagnostics.report(Rule.SCH031, name.place(), "'" + name.text() + "' is required, but no property");
            }
        }
    }

    private void checkValues(Node node) {
        Map<String, Place> places = new HashMap<>();
        for (Node value : node.get("enum").map(Node::items).orElse(List.of())) {
            Place first = value.isScalar() ? places.putIfAbsent(value.kind() + value.text(), value.place()) : null;
            if (first != null) {
                diagnostics.report(
                        Rule.SCH032, List.of(value.place(), first), "the value '" + value.text() + "' is listed twice");
            }
        }
    }

    private void checkBounds(Node node, String least, String most) {
        Optional<BigDecimal> from = number(node, least);
        Optional<BigDecimal> to = number(node, most);
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            diagnostics.report(
                    Rule.SCH033,
                    node.get(least).orElse(node).place(),
                    least + " " + from.get().toPlainString() + " is more than " + most + " "
                            + to.get().toPlainString());
        }
    }

    private static Optional<BigDecimal> number(Node node, String key) {
        return node.get(key)
                .filter(value -> value.is(Node.Kind.NUMBER)
                        && SHORT_NUMBER.matcher(value.text()).matches())
                .map(value -> new BigDecimal(value.text()));
    }

    private void checkDiscriminator(Node node) {
        Optional<Node> discriminator = node.get("discriminator");
        Map<String, Node> mapping = discriminator
                .flatMap(it -> it.get("mapping"))
                .map(Node::members)
                .orElse(Map.of());
        mapping.forEach((tag, target) -> {
            String pointer =
                    target.text().matches("[\\w.-]+") ? "#/components/schemas/" + target.text() : target.text();
            if (document.at(pointer).isEmpty()) {
                diagnostics.report(
                        Rule.SCH036,
                        target.place(),
                        "'" + tag + "' is mapped to '" + target.text() + "', which is nothing");
            }
        });
    }
}
