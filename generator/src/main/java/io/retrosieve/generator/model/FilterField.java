package io.retrosieve.generator.model;

import java.util.List;
import java.util.Optional;

/** A field with everything that can be asked of it. */
public record FilterField(FieldPath path, List<Filter> filters) {

    public FilterField {
        filters = List.copyOf(filters);
    }

    /** The filter that is the field itself. */
    public Optional<Filter> plain() {
        return filters.stream().filter(filter -> filter.operator().isEmpty()).findFirst();
    }

    /** The filters with an operator. */
    public List<Filter> conditions() {
        return filters.stream().filter(filter -> filter.operator().isPresent()).toList();
    }
}
