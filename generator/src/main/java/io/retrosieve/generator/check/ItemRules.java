package io.retrosieve.generator.check;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.FilterField;
import io.retrosieve.generator.model.FilterSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.Operation;
import io.retrosieve.generator.model.OperationFilters;
import io.retrosieve.generator.model.Operator;
import io.retrosieve.generator.model.PageAnswer;
import io.retrosieve.generator.model.Parameter;
import io.retrosieve.generator.model.Property;
import io.retrosieve.generator.model.QueryRule;
import io.retrosieve.generator.model.ScalarSchema;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code x-query-rules} say of the items that are listed is true of them. */
final class ItemRules implements Checks.Check {
    private static final Set<Operator> BOUNDS = EnumSet.of(Operator.GT, Operator.GTE, Operator.LT, Operator.LTE);

    @Override
    public void run(ApiModel api, FilterSchema filters, Diagnostics diagnostics) {
        for (OperationFilters operation : filters.operations()) {
            OfOperation check = new OfOperation(operation, api, diagnostics);
            operation.rule(QueryRule.ItemProperties.class).ifPresent(check::checkItems);
            operation.rule(QueryRule.OrderedBy.class).ifPresent(check::checkOrder);
            operation
                    .rule(QueryRule.StartFrom.class)
                    .flatMap(QueryRule.StartFrom::otherwise)
                    .flatMap(QueryRule.Otherwise::window)
                    .ifPresent(check::checkWindow);
        }
    }

    private record OfOperation(OperationFilters filters, ApiModel api, Diagnostics diagnostics) {

        void checkItems(QueryRule.ItemProperties rule) {
            Optional<ObjectSchema> item = PageAnswer.of(filters.operation(), api)
                    .filter(answer -> isListedByQueryAlone())
                    .flatMap(answer -> answer.item(api));
            if (item.isEmpty()) {
                diagnostics.report(
                        Rule.QRY008,
                        rule.place(),
                        "this operation does not list objects in numbered pages, by its query alone");
            } else {
                rule.fields().forEach(entry -> checkProperty(entry, item.get()));
            }
        }

        /** Where an operation takes more than its query, the service lists no pages for the caller. */
        private boolean isListedByQueryAlone() {
            Operation operation = filters.operation();
            return filters.pageNumber().filter(this::isNumber).isPresent()
                    && operation.body().isEmpty()
                    && operation.parameters().stream()
                            .allMatch(parameter -> parameter.location() == Parameter.Location.QUERY);
        }

        private boolean isNumber(FilterField page) {
            return page.plain()
                    .filter(filter -> api.resolve(filter.value()) instanceof ScalarSchema scalar
                            && (scalar.type() == ScalarSchema.Type.INTEGER || scalar.type() == ScalarSchema.Type.LONG))
                    .isPresent();
        }

        private void checkProperty(QueryRule.ItemProperty entry, ObjectSchema item) {
            Optional<Property> property = item.property(entry.property());
            if (property.isEmpty()) {
                String known = item.properties().stream().map(Property::name).collect(Collectors.joining(", "));
                String problem = "'" + entry.property() + "' is no property of the items; they have: " + known;
                diagnostics.report(Rule.QRY008, entry.place(), problem);
            } else if (!isPlain(property.get())) {
                diagnostics.report(Rule.QRY008, entry.place(), "'" + entry.property() + "' holds no plain value");
            } else if (!isComparable(entry, property.get())) {
                String problem = "'" + entry.property() + "' is not of the type that '"
                        + entry.field().text() + "' is compared with";
                diagnostics.report(Rule.QRY008, entry.place(), problem);
            }
        }

        /** A time is no text: the client would compare them letter by letter. */
        private boolean isComparable(QueryRule.ItemProperty entry, Property property) {
            Optional<ComparedAs> ofItem = ComparedAs.of(property.schema(), api);
            return filters.field(entry.field().text()).stream()
                    .flatMap(field -> field.filters().stream())
                    .map(filter -> ComparedAs.of(filter.value(), api))
                    .allMatch(ofFilter -> ofFilter.isEmpty() || ofItem.isEmpty() || ofFilter.equals(ofItem));
        }

        private boolean isPlain(Property property) {
            return api.resolve(property.schema()) instanceof ScalarSchema
                    || api.resolve(property.schema()) instanceof EnumSchema;
        }

        void checkOrder(QueryRule.OrderedBy rule) {
            Optional<FilterField> field = filters.field(rule.field().text());
            if (field.isEmpty()) {
                return; // another check says so
            }
            if (filters.itemProperty(field.get()).isEmpty()) {
                report(rule, "is not in item-properties");
            } else if (!operators(field.get()).containsAll(BOUNDS)) {
                report(rule, "has not all of gt, gte, lt and lte");
            }
        }

        void checkWindow(QueryRule.Window window) {
            Optional<FilterField> field = filters.field(window.field().text());
            Optional<Property> property = field.flatMap(filters::itemProperty)
                    .flatMap(name -> PageAnswer.of(filters.operation(), api)
                            .flatMap(answer -> answer.item(api))
                            .flatMap(item -> item.property(name)));
            if (field.isPresent() && property.filter(this::isTime).isEmpty()) {
                String problem = "'" + window.field().text() + "' speaks of no time of the items";
                diagnostics.report(Rule.QRY010, window.field().place(), problem);
            }
        }

        private boolean isTime(Property property) {
            return api.resolve(property.schema()) instanceof ScalarSchema scalar
                    && (scalar.type() == ScalarSchema.Type.DATE_TIME || scalar.type() == ScalarSchema.Type.UNIX_TIME);
        }

        private void report(QueryRule.OrderedBy rule, String problem) {
            String text = "'" + rule.field().text() + "' " + problem;
            diagnostics.report(Rule.QRY009, rule.field().place(), text);
        }

        private static Set<Operator> operators(FilterField field) {
            return field.conditions().stream()
                    .flatMap(filter -> filter.operator().stream())
                    .collect(Collectors.toSet());
        }
    }
}
