package io.retrosieve.runtime.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which property of an item each filter of an operation speaks of, as the document's {@code x-query-rules} say: the filter
 * {@code leg_id} of the event's {@code call_leg_id}. Filters that are not here can't be held against items. Immutable.
 *
 * @param <T> an item
 */
public final class ItemProperties<T> {
    private final List<Link<T>> links;
    private final @Nullable Conversion<? super T, ?> order;

    private ItemProperties(List<Link<T>> links, @Nullable Conversion<? super T, ?> order) {
        this.links = links;
        this.order = order;
    }

    /** Nothing is known of the items. */
    public static <T> ItemProperties<T> none() {
        return new ItemProperties<>(Collections.emptyList(), null);
    }

    /** And that items have the value of this parameter as their property; the getter may give null. */
    public ItemProperties<T> with(QueryParameter<?> parameter, Conversion<? super T, ?> property) {
        return with(Collections.singletonList(new Link<T>(parameter, Operator.EQ, property)));
    }

    /** And that items have the property which these conditions compare; the getter may give null. */
    public ItemProperties<T> with(ConditionParameter<?> parameter, Conversion<? super T, ?> property) {
        List<Link<T>> more = new ArrayList<>();
        parameter.parameters().forEach((operator, each) -> more.add(new Link<>(each, operator, property)));
        return with(more);
    }

    /** And that items come ordered by this property, up or down. */
    public ItemProperties<T> orderedBy(Conversion<? super T, ?> property) {
        return new ItemProperties<>(links, property);
    }

    private ItemProperties<T> with(List<Link<T>> more) {
        List<Link<T>> all = new ArrayList<>(links);
        all.addAll(more);
        return new ItemProperties<>(all, order);
    }

    /** By what items come ordered; null if nothing says, or this item has no such value. */
    public @Nullable Object orderOf(T item) {
        return order == null ? null : order.convert(item);
    }

    /** The names of the parameters that were given and that this item does not match. */
    public Set<String> missedBy(T item, QueryValues asked) {
        Set<String> names = new LinkedHashSet<>();
        for (Link<T> link : links) {
            Object value = asked.valueOf(link.parameter);
            if (value != null && !link.holds(value, item)) {
                names.add(link.parameter.name());
            }
        }
        return names;
    }

    /** The names of the parameters that were given and of which nothing says what an item has to do with them. */
    public Set<String> unknownIn(QueryValues asked) {
        Set<String> names = new LinkedHashSet<>(asked.givenNames());
        links.forEach(link -> names.remove(link.parameter.name()));
        return names;
    }

    private static final class Link<T> {
        private final QueryParameter<?> parameter;
        private final Operator operator;
        private final Conversion<? super T, ?> property;

        Link(QueryParameter<?> parameter, Operator operator, Conversion<? super T, ?> property) {
            this.parameter = parameter;
            this.operator = operator;
            this.property = property;
        }

        /** Of several values one is enough, for nothing says that an API means all of them. */
        boolean holds(Object asked, T item) {
            Object value = property.convert(item);
            if (value == null) {
                return false;
            }
            List<?> values = asked instanceof List ? (List<?>) asked : Collections.singletonList(asked);
            return values.stream().anyMatch(one -> FieldValues.matches(operator, one, value));
        }
    }
}
