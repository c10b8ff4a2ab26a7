package io.retrosieve.runtime;

import io.retrosieve.runtime.support.NumberedPages;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Page after page, until the totals are reached, a page is empty, or the server gives the last page again. It never ends
 * early without a word, and never goes round in circles.
 */
final class PageWalk<Q, P, T> implements Iterator<P>, PageSteps<P, T> {
    private static final int FIRST = 1;

    private final Q query;
    private final NumberedPages<Q, P, T> pages;
    private final Function<Q, ApiCall<P>> fetch;
    private final PageTotals totals;
    private final int start;
    private int asked;
    private List<T> itemsBefore = Collections.emptyList();
    private @Nullable P fetched;
    private boolean ended;

    PageWalk(Q query, NumberedPages<Q, P, T> pages, Function<Q, ApiCall<P>> fetch) {
        this.query = query;
        this.pages = pages;
        this.fetch = fetch;
        this.start = pages.firstPage(query);
        this.asked = start;
        this.totals = new PageTotals(start == FIRST);
    }

    @Override
    public List<T> itemsOf(P page) {
        return pages.items(page);
    }

    @Override
    public boolean hasNext() {
        if (fetched == null && !ended) {
            fetchNext();
        }
        return fetched != null;
    }

    @Override
    public P next() {
        P page = hasNext() ? fetched : null;
        if (page == null) {
            throw new NoSuchElementException("There are no more pages");
        }
        fetched = null;
        return page;
    }

    private void fetchNext() {
        ApiCall<P> call = nextCall();
        P page = call == null ? null : call.execute();
        fetched = page != null && take(page) ? page : null;
    }

    @Override
    public @Nullable ApiCall<P> nextCall() {
        return ended ? null : fetch.apply(pages.at(query, asked));
    }

    /** State changes only once the page is here, so that after a failure the same page is asked for again. */
    @Override
    public boolean take(P page) {
        totals.update(pages.totalPages(page), pages.totalResults(page));
        List<T> items = pages.items(page);
        if (items.isEmpty()) {
            ended = true;
            return asked == start;
        }
        if (isAnother(page, items)) {
            requireEnd(page);
            ended = true;
            return false;
        }
        accept(items);
        return true;
    }

    private void accept(List<T> items) {
        totals.saw(items.size());
        itemsBefore = items;
        asked++;
        ended = !totals.allow(asked);
    }

    /** Whether the server gave another page than the one that was asked for. */
    private boolean isAnother(P page, List<T> items) {
        Number given = pages.pageNumber(page);
        if (given != null && given.longValue() != asked) {
            return true;
        }
        // the same items again are no other page if the server both numbers it rightly and said that it exists
        boolean confirmed = given != null && totals.say(asked);
        return !confirmed && items.equals(itemsBefore);
    }

    /** Servers that answer a page after the last one with the last one have said before that it does not exist. */
    private void requireEnd(P page) {
        boolean isEnd = asked == start ? totals.deny(asked) : !totals.say(asked);
        if (!isEnd) {
            Number given = pages.pageNumber(page);
            throw new PagingException(asked, given == null ? "the items of the page before again" : "page " + given);
        }
    }
}
