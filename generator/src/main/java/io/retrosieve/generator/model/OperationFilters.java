package io.retrosieve.generator.model;

import java.util.List;
import java.util.Optional;

/** The fields that an operation can be asked by, in the document's order. */
public record OperationFilters(Operation operation, List<FilterField> fields) {

    public OperationFilters {
        fields = List.copyOf(fields);
    }

    /** The field that a rule names. */
    public Optional<FilterField> field(String text) {
        return fields.stream()
                .filter(field -> field.path().toString().equals(text))
                .findFirst();
    }

    /** The field that asks for one of numbered pages. */
    public Optional<FilterField> pageNumber() {
        return field("page[number]")
                .or(() -> field("page"))
                .filter(field -> field.plain().isPresent());
    }

    /** The field that says how many items a page has. */
    public Optional<FilterField> pageSize() {
        return field("page[size]")
                .or(() -> field("page_size"))
                .or(() -> field("per_page"))
                .filter(field -> field.plain().isPresent());
    }

    /** The property of a listed item that the field speaks of, by its name in the document. */
    public Optional<String> itemProperty(FilterField field) {
        return rule(QueryRule.ItemProperties.class).stream()
                .flatMap(rule -> rule.fields().stream())
                .filter(entry -> entry.field().text().equals(field.path().toString()))
                .map(QueryRule.ItemProperty::property)
                .findFirst();
    }

    /** The field by which items come ordered. */
    public Optional<FilterField> order() {
        return rule(QueryRule.OrderedBy.class)
                .flatMap(rule -> field(rule.field().text()));
    }

    /** The operation's rule of this type. */
    public <R extends QueryRule> Optional<R> rule(Class<R> type) {
        return operation.rules().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
