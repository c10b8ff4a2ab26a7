package io.retrosieve.runtime;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The items of page after page, as {@link Paged#iterator} gives them.
 *
 * <pre>{@code
 * try (PagedIterator<CallEvent> events = telnyx.callEvents().listAll(query).iterator()) {
 *     while (events.hasNext()) {
 *         store(events.next(), events.checkpoint());
 *     }
 * }
 * // after a crash: telnyx.callEvents().listAll(query).resumeAt(checkpoint)
 * }</pre>
 *
 * <p>For one thread at a time.
 *
 * @param <T> an item
 */
public final class PagedIterator<T> implements Iterator<T>, AutoCloseable {
    private final Items<?, T> items;
    private final long limit;
    private long given;
    private boolean hasOne;
    private boolean closed;

    <P> PagedIterator(PageWalk<?, P, T> pages, PagingOptions options) {
        PagePosition start = options.start();
        this.items = new Items<>(pages, start == null ? 0 : start.done());
        this.limit = options.limit();
    }

    @Override
    public boolean hasNext() {
        if (closed) {
            return false;
        }
        if (!hasOne) {
            hasOne = given < limit && items.advance();
            if (!hasOne) {
                items.close();
            }
        }
        return hasOne;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more results");
        }
        hasOne = false;
        given++;
        return items.current();
    }

    /**
     * Where a later walk goes on, after the item that {@link #next} gave last: a short text such as {@code 7.13.1a2b3c4d},
     * with the page, the items of it that are done, and a hash of the query, which does not tell what it asks for.
     *
     * <p>A place in a result that changes meanwhile is another one later: items are then missed or seen again. Pin the
     * result by a comparison, and keep it with the checkpoint, for the later walk has to ask the very same.
     */
    public String checkpoint() {
        return items.position(hasOne).toString();
    }

    /** Ends calls that run ahead. There are no more items then. Does nothing if all have been read. */
    @Override
    public void close() {
        closed = true;
        items.close();
    }

    /** Items of the pages that are in the range. */
    private static final class Items<P, T> {
        private final PageWalk<?, P, T> pages;
        private List<T> page = Collections.emptyList();
        private int taken;
        private int skipped;

        Items(PageWalk<?, P, T> pages, int skipped) {
            this.pages = pages;
            this.skipped = skipped;
        }

        boolean advance() {
            do {
                while (taken < page.size()) {
                    taken++;
                    if (pages.keeps(current())) {
                        return true;
                    }
                }
            } while (turn());
            return false;
        }

        private boolean turn() {
            if (!pages.hasNext()) {
                return false;
            }
            page = pages.itemsOf(pages.next());
            taken = Math.min(skipped, page.size());
            skipped = 0;
            return true;
        }

        T current() {
            return page.get(taken - 1);
        }

        PagePosition position(boolean isOneAhead) {
            return pages.position(skipped + (isOneAhead ? taken - 1 : taken));
        }

        void close() {
            pages.close();
        }
    }
}
