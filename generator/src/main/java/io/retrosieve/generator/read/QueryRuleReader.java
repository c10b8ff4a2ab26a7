package io.retrosieve.generator.read;

import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;
import io.retrosieve.generator.model.QueryRule;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code x-query-rules}. Whatever is not in its grammar is an error with its place: a typo must not pass. */
final class QueryRuleReader {
    private static final String EXTENSION = "x-query-rules";

    private final ReadContext context;

    QueryRuleReader(ReadContext context) {
        this.context = context;
    }

    List<QueryRule> read(Node operation) {
        List<QueryRule> rules = new ArrayList<>();
        if (operation.get(EXTENSION).isEmpty()) {
            return rules;
        }
        List<Node> items =
                member(operation, EXTENSION, Node.Kind.ARRAY).map(Node::items).orElse(List.of());
        for (Node node : items) {
            rule(node).ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<? extends QueryRule> rule(Node node) {
        Optional<String> name = text(node, "rule");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return switch (name.get()) {
            case QueryRule.SingleComparison.NAME -> singleComparison(node);
            case QueryRule.StartFrom.NAME -> startFrom(node);
            case QueryRule.ItemProperties.NAME -> itemProperties(node);
            case QueryRule.OrderedBy.NAME -> orderedBy(node);
            default -> {
                Node place = node.get("rule").orElse(node);
                context.diagnostics().report(Rule.QRY001, place.place(), "unknown rule '" + name.get() + "'");
                yield Optional.empty();
            }
        };
    }

    private Optional<QueryRule.SingleComparison> singleComparison(Node node) {
        refuseOtherKeys(node, Set.of("rule", "field", "reason"));
        Optional<String> reason = optionalText(node, "reason");
        return field(node).map(field -> new QueryRule.SingleComparison(field, reason, node.place()));
    }

    private Optional<QueryRule.StartFrom> startFrom(Node node) {
        refuseOtherKeys(node, Set.of("rule", "fields", "otherwise"));
        List<QueryRule.Start> starts = starts(node);
        Optional<QueryRule.Otherwise> otherwise = node.get("otherwise").isPresent()
                ? member(node, "otherwise", Node.Kind.OBJECT).flatMap(this::otherwise)
                : Optional.empty();
        return starts.isEmpty()
                ? Optional.empty()
                : Optional.of(new QueryRule.StartFrom(starts, otherwise, node.place()));
    }

    private List<QueryRule.Start> starts(Node node) {
        List<QueryRule.Start> starts = new ArrayList<>();
        for (Node item : fields(node)) {
            refuseOtherKeys(item, Set.of("field", "name"));
            Optional<String> name = optionalText(item, "name");
            field(item).ifPresent(field -> starts.add(new QueryRule.Start(field, name, item.place())));
        }
        return starts;
    }

    private Optional<QueryRule.ItemProperties> itemProperties(Node node) {
        refuseOtherKeys(node, Set.of("rule", "fields"));
        List<QueryRule.ItemProperty> properties = new ArrayList<>();
        for (Node item : fields(node)) {
            refuseOtherKeys(item, Set.of("field", "property"));
            Optional<String> property = text(item, "property");
            Optional<QueryRule.FieldReference> field = field(item);
            if (property.isPresent() && field.isPresent()) {
                properties.add(new QueryRule.ItemProperty(
                        field.get(),
                        property.get(),
                        item.get("property").orElse(item).place()));
            }
        }
        return properties.isEmpty()
                ? Optional.empty()
                : Optional.of(new QueryRule.ItemProperties(properties, node.place()));
    }

    private Optional<QueryRule.OrderedBy> orderedBy(Node node) {
        refuseOtherKeys(node, Set.of("rule", "field"));
        return field(node).map(field -> new QueryRule.OrderedBy(field, node.place()));
    }

    private List<Node> fields(Node node) {
        List<Node> items =
                member(node, "fields", Node.Kind.ARRAY).map(Node::items).orElse(List.of());
        node.get("fields")
                .filter(fields -> fields.is(Node.Kind.ARRAY) && fields.items().isEmpty())
                .ifPresent(fields -> context.diagnostics()
                        .report(Rule.QRY003, fields.place(), quoted("fields") + " must name a field"));
        return items;
    }

    private Optional<QueryRule.Otherwise> otherwise(Node node) {
        refuseOtherKeys(node, Set.of("name", "reason", "window"));
        Optional<String> reason = optionalText(node, "reason");
        Optional<QueryRule.Window> window = node.get("window").isPresent()
                ? member(node, "window", Node.Kind.OBJECT).flatMap(this::window)
                : Optional.empty();
        return text(node, "name").map(name -> new QueryRule.Otherwise(name, reason, window, node.place()));
    }

    private Optional<QueryRule.Window> window(Node node) {
        refuseOtherKeys(node, Set.of("field", "last"));
        Optional<QueryRule.FieldReference> field = field(node);
        Optional<Duration> last = member(node, "last", Node.Kind.STRING).flatMap(this::duration);
        return field.isPresent() && last.isPresent()
                ? Optional.of(new QueryRule.Window(field.get(), last.get(), node.place()))
                : Optional.empty();
    }

    private Optional<Duration> duration(Node node) {
        try {
            Duration duration = Duration.parse(node.text());
            if (!duration.isZero() && !duration.isNegative()) {
                return Optional.of(duration);
            }
        } catch (DateTimeParseException e) {
            // reported below
        }
        String problem = quoted("last") + " must be a time span such as PT24H";
        context.diagnostics().report(Rule.QRY003, node.place(), problem);
        return Optional.empty();
    }

    private Optional<QueryRule.FieldReference> field(Node node) {
        return text(node, "field")
                .map(text -> new QueryRule.FieldReference(
                        text, node.get("field").orElse(node).place()));
    }

    private Optional<String> optionalText(Node node, String key) {
        return node.get(key).isPresent() ? text(node, key) : Optional.empty();
    }

    private Optional<String> text(Node node, String key) {
        return member(node, key, Node.Kind.STRING).map(Node::text);
    }

    private Optional<Node> member(Node node, String key, Node.Kind kind) {
        Optional<Node> member = node.get(key);
        if (member.isEmpty()) {
            context.diagnostics().report(Rule.QRY003, node.place(), quoted(key) + " is missing");
        } else if (!member.get().is(kind)) {
            String problem = quoted(key) + " must be " + kind.words();
            context.diagnostics().report(Rule.QRY003, member.get().place(), problem);
            return Optional.empty();
        }
        return member;
    }

    private static String quoted(String key) {
        return key.equals(EXTENSION) ? "'" + key + "'" : EXTENSION + ": '" + key + "'";
    }

    private void refuseOtherKeys(Node node, Set<String> known) {
        for (Map.Entry<String, Node> member : node.members().entrySet()) {
            if (!known.contains(member.getKey())) {
                String problem = EXTENSION + ": unknown key '" + member.getKey() + "'";
                context.diagnostics().report(Rule.QRY002, member.getValue().place(), problem);
            }
        }
    }
}
