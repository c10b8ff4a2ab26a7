package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.QueryRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The {@code x-query-rules} of one operation. */
final class RuleComparison {
    private RuleComparison() {}

    static List<Change> of(String key, Operation before, Operation after) {
        Map<String, QueryRule> old = byName(before);
        Map<String, QueryRule> now = byName(after);
        List<Change> changes = new ArrayList<>();
        old.forEach((name, rule) -> {
            if (!now.containsKey(name)) {
                String what = "rule lost: " + Words.code(text(rule));
                changes.add(new Change(site(key, name), Change.Kind.LOST, what, mayGo(rule)));
            }
        });
        now.forEach((name, rule) -> {
            QueryRule earlier = old.get(name);
            if (earlier == null) {
                String what = "rule gained: " + Words.code(text(rule));
                changes.add(new Change(site(key, name), Change.Kind.GAINED, what, mayCome(rule)));
            } else if (!text(earlier).equals(text(rule))) {
                String what = "rule " + Words.code(text(earlier)) + " → " + Words.code(text(rule));
                changes.add(new Change(site(key, name), Change.Kind.CHANGED, what, mayFollow(earlier, rule)));
            }
        });
        return changes;
    }

    private static Site site(String key, String name) {
        return Site.of(key, Site.Part.RULE, name);
    }

    /** A field may have a single comparison, and there may be several such fields; of other rules there is one. */
    static String name(QueryRule rule) {
        return rule instanceof QueryRule.SingleComparison ? text(rule) : rule.name();
    }

    private static Map<String, QueryRule> byName(Operation operation) {
        Map<String, QueryRule> rules = new LinkedHashMap<>();
        operation.rules().forEach(rule -> rules.putIfAbsent(name(rule), rule));
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

    /** Every way in which a query could begin must still be one. */
    private static boolean mayFollow(QueryRule before, QueryRule after) {
        if (before instanceof QueryRule.StartFrom old && after instanceof QueryRule.StartFrom now) {
            boolean mayLeaveOut =
                    now.otherwise().isPresent() && window(old.otherwise()).equals(window(now.otherwise()));
            return fields(now).containsAll(fields(old)) && (old.otherwise().isEmpty() || mayLeaveOut);
        }
        return before instanceof QueryRule.ItemProperties;
    }

    private static Set<String> fields(QueryRule.StartFrom rule) {
        return rule.fields().stream().map(start -> start.field().text()).collect(Collectors.toSet());
    }

    private static String window(Optional<QueryRule.Otherwise> otherwise) {
        return otherwise
                .flatMap(QueryRule.Otherwise::window)
                .map(window -> window.field().text() + " in the last " + window.last())
                .orElse("");
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
        String window = window(start.otherwise());
        return rule.name() + " " + fields
                + start.otherwise()
                        .map(otherwise -> ", or " + otherwise.name() + (window.isEmpty() ? "" : " (" + window + ")"))
                        .orElse("");
    }
}
