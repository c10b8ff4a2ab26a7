package io.retrosieve.generator.check;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.QueryRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The rules of {@code x-query-rules} speak of fields that are there, and of names that Java takes. */
final class QueryRules implements Checks.Check {

    @Override
    public void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics) {
        filters.operations().forEach(operation -> new OfOperation(operation, diagnostics).check());
    }

    private record OfOperation(OperationFilters filters, Diagnostics diagnostics) {

        void check() {
            Map<String, Place> kinds = new HashMap<>();
            for (QueryRule rule : filters.operation().rules()) {
                Place first = kinds.putIfAbsent(rule.name(), rule.place());
                if (first != null) {
                    String problem = "a second '" + rule.name() + "' on one operation";
                    diagnostics.report(Rule.QRY007, List.of(rule.place(), first), problem);
                }
                if (rule instanceof QueryRule.SingleComparison single) {
                    checkComparison(single);
                } else if (rule instanceof QueryRule.StartFrom start) {
                    checkStart(start);
                } else if (rule instanceof QueryRule.ItemProperties items) {
                    items.fields().forEach(entry -> field(entry.field()));
                } else if (rule instanceof QueryRule.OrderedBy ordered) {
                    field(ordered.field());
                }
            }
        }

        private void checkComparison(QueryRule.SingleComparison rule) {
            Optional<FilterField> field = field(rule.field());
            if (field.isPresent() && field.get().filters().size() < 2) {
                String problem = "'" + rule.field().text() + "' has not two comparisons to choose one of";
                diagnostics.report(Rule.QRY005, List.of(rule.field().place(), place(field.get())), problem);
            }
        }

        private void checkStart(QueryRule.StartFrom rule) {
            Map<String, Place> names = new HashMap<>();
            rule.otherwise().ifPresent(otherwise -> checkName(otherwise.name(), otherwise.place(), names));
            rule.otherwise().flatMap(QueryRule.Otherwise::window).ifPresent(window -> field(window.field()));
            for (QueryRule.Start start : rule.fields()) {
                start.name().ifPresent(name -> checkName(name, start.place(), names));
                Optional<FilterField> field = field(start.field());
                if (field.isPresent() && field.get().plain().isEmpty()) {
                    String problem = "'" + start.field().text() + "' takes only operators: a start needs a plain value";
                    diagnostics.report(Rule.QRY004, start.field().place(), problem);
                }
            }
        }

        private void checkName(String name, Place place, Map<String, Place> names) {
            if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
                diagnostics.report(Rule.QRY006, place, "'" + name + "' is no Java method name");
                return;
            }
            Place first = names.putIfAbsent(name, place);
            if (first != null) {
                diagnostics.report(Rule.QRY006, List.of(place, first), "the name '" + name + "' is given twice");
            }
        }

        private Optional<FilterField> field(QueryRule.FieldReference reference) {
            Optional<FilterField> field = filters.field(reference.text());
            if (field.isEmpty()) {
                String known = filters.fields().stream()
                        .map(candidate -> candidate.path().toString())
                        .collect(Collectors.joining(", "));
                String problem = "'" + reference.text() + "' is no field of this operation; it has: " + known;
                diagnostics.report(Rule.QRY004, reference.place(), problem);
            }
            return field;
        }

        private static Place place(FilterField field) {
            return field.filters().get(0).place();
        }
    }
}
