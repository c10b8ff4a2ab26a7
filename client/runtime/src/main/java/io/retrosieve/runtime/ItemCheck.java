package io.retrosieve.runtime;

import io.retrosieve.runtime.support.ItemProperties;
import io.retrosieve.runtime.support.NumberedPages;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Holds the items of a page against the query that asked for it. */
final class ItemCheck<Q extends Query, P, T> implements Outcomes.Check<P> {
    private final Q query;
    private final NumberedPages<Q, P, T> pages;

    ItemCheck(Q query, NumberedPages<Q, P, T> pages) {
        this.query = query;
        this.pages = pages;
    }

    @Override
    public void of(String call, P page) {
        List<T> items = pages.items(page);
        ItemProperties<T> properties = pages.itemProperties();
        Set<String> missed = new LinkedHashSet<>();
        int count = 0;
        for (T item : items) {
            Set<String> names = properties.missedBy(item, query.queryValues());
            missed.addAll(names);
            count += names.isEmpty() ? 0 : 1;
        }
        if (count > 0) {
            throw new FilterMismatchException(call, count + " of " + items.size(), Collections.unmodifiableSet(missed));
        }
    }
}
