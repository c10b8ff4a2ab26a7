package io.retrosieve.runtime;

import io.retrosieve.runtime.support.NumberedPages;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Page after page, until the totals are reached, a page is empty, the server gives the last page again, or nothing of a
 * range can follow. It never ends early without a word, and never goes round in circles.
 */
final class PageWalk<Q, P, T> implements Iterator<P> {
    private static final int FIRST = 1;

    private final PageRequests<Q, P, T> requests;
    private final NumberedPages<Q, P, T> pages;
    private final PagingOptions options;
    private final int start;
    private PageSource<P> source;
    private PageTotals totals;
    private int asked;
    private long accepted;
    private List<T> itemsBefore = Collections.emptyList();
    private @Nullable P fetched;
    private boolean ended;

    PageWalk(PageRequests<Q, P, T> requests, PagingOptions options) {
        this.requests = requests;
        this.pages = requests.pages();
        this.options = options;
        this.start = requests.firstPage();
        this.asked = start;
        this.totals = new PageTotals(start == FIRST);
        this.source = options.source(requests::call);
    }

    List<T> itemsOf(P page) {
        return pages.items(page);
    }

    boolean keeps(T item) {
        return requests.keeps(item);
    }

    /** Where a later walk goes on that has had this many items of the page that {@link #next} gave last. */
    PagePosition position(int done) {
        return new PagePosition(Math.max(asked - 1, start), done, requests.fingerprint());
    }

    @Override
    public boolean hasNext() {
        while (fetched == null && !ended) {
            P page = source.page(asked);
            fetched = take(page) ? page : null;
        }
        return fetched != null;
    }

    boolean isEnded() {
        return ended;
    }

    /** The next page, on its way. */
    RunningPage<P> start() {
        return source.start(asked);
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

    /** Ends calls that run ahead; there are no more pages then. */
    void close() {
        ended = true;
        fetched = null;
        source.close();
    }

    /**
     * Whether this is a page of the result. State changes only once the page is here, so that after a failure the same page
     * is asked for again.
     */
    boolean take(P page) {
        totals.update(pages.totalPages(page), pages.totalResults(page));
        List<T> items = pages.items(page);
        if (items.isEmpty()) {
            end();
            return asked == start;
        }
        if (isAnother(page, items)) {
            requireEnd(page);
            end();
            return false;
        }
        totals.saw(items.size());
        requests.saw(items);
        if (asked == start && totals.allow(asked + 1) && requests.turn()) {
            beginAnew();
            return false;
        }
        accept(items);
        return true;
    }

    private void accept(List<T> items) {
        accepted++;
        options.listener().onPage(new PagingProgress(asked, accepted, totals));
        itemsBefore = items;
        asked++;
        if (!totals.allow(asked) || requests.isPastRange()) {
            end();
        } else {
            source.expect(asked, totals.lastWorthAsking(asked - 1, itemsLeft(), items.size()));
        }
    }

    private long itemsLeft() {
        return options.limit() == Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(0, options.limit() - totals.itemsSeen());
    }

    private void beginAnew() {
        source.close();
        source = options.source(requests::call);
        totals = new PageTotals(start == FIRST);
    }

    private void end() {
        ended = true;
        source.close();
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
