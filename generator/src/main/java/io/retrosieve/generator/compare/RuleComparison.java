package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.QueryRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The {@code x-query-rules} of one operation. */
final class RuleComparison {
    private RuleComparison() {}

    static List<Change> of(String key, Operation before, Operation after) {
        Map<String, QueryRule> old = byText(before);
        Map<String, QueryRule> now = byText(after);
        List<Change> changes = new ArrayList<>();
        Site site = Site.operation(key);
        old.forEach((text, rule) -> {
            if (!now.containsKey(text)) {
                changes.add(new Change(site, Change.Kind.LOST, "rule lost: " + Words.code(text), mayGo(rule)));
            }
        });
        now.forEach((text, rule) -> {
            if (!old.containsKey(text)) {
                changes.add(new Change(site, Change.Kind.GAINED, "rule gained: " + Words.code(text), mayCome(rule)));
            }
        });
        return changes;
    }

    private static Map<String, QueryRule> byText(Operation operation) {
        Map<String, QueryRule> rules = new LinkedHashMap<>();
        operation.rules().forEach(rule -> rules.putIfAbsent(text(rule), rule));
        return rules;
    }

    /** A rule that narrows what may be asked takes back what a client could ask before. */
    private static boolean mayCome(QueryRule rule) {
        return rule instanceof QueryRule.ItemProperties || rule instanceof QueryRule.OrderedBy;
    }

    /** A client may have relied on the order. */
    private static boolean mayGo(QueryRule rule) {
        return !(rule instanceof QueryRule.OrderedBy);
    }

    /** What the rule says besides its reasons. */
    private static String text(QueryRule rule) {
        if (rule instanceof QueryRule.SingleComparison single) {
            return rule.name() + " " + single.field().text();
        }
        if (rule instanceof QueryRule.OrderedBy ordered) {
            return rule.name() + " " + ordered.field().text();
        }
        if (rule instanceof QueryRule.ItemProperties items) {
            return items.fields().stream()
                    .map(item -> item.field().text() + "=" + item.property())
                    .collect(Collectors.joining(" ", rule.name() + " ", ""));
        }
        QueryRule.StartFrom start = (QueryRule.StartFrom) rule;
        String fields = start.fields().stream()
                .map(field -> field.field().text()
                        + field.name().map(name -> " by " + name).orElse(""))
                .collect(Collectors.joining(", "));
        return rule.name() + " " + fields
                + start.otherwise().map(RuleComparison::text).orElse("");
    }

    private static String text(QueryRule.Otherwise otherwise) {
        return ", or " + otherwise.name()
                + otherwise
                        .window()
                        .map(window -> " (" + window.field().text() + " in the last " + window.last() + ")")
                        .orElse("");
    }
}
