package io.retrosieve.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * An answer that lists: an object with one list.
 *
 * @param items the property that holds the list
 */
public record PageAnswer(ObjectSchema page, Property items) {

    /** How the operation lists, if it does. */
    public static Optional<PageAnswer> of(Operation operation, ApiModel api) {
        if (operation.answer().mayBeMissing()
                || !(api.resolve(operation.answer().schema()) instanceof ObjectSchema page)) {
            return Optional.empty();
        }
        List<Property> lists = page.properties().stream()
                .filter(property -> api.resolve(property.schema()) instanceof ListSchema)
                .toList();
        return lists.size() == 1 ? Optional.of(new PageAnswer(page, lists.get(0))) : Optional.empty();
    }

    /** The items, if they are objects. */
    public Optional<ObjectSchema> item(ApiModel api) {
        ListSchema list = (ListSchema) api.resolve(items.schema());
        return api.resolve(list.items()) instanceof ObjectSchema item ? Optional.of(item) : Optional.empty();
    }
}
