package io.retrosieve.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The items of page after page. */
final class ItemIterator<P, T> implements Iterator<T> {
    private final PageWalk<?, P, T> pages;
    private Iterator<T> items = Collections.emptyIterator();

    ItemIterator(PageWalk<?, P, T> pages) {
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && pages.hasNext()) {
            items = pages.itemsOf(pages.next()).iterator();
        }
        return items.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more results");
        }
        return items.next();
    }
}
