package io.retrosieve.runtime;

import io.retrosieve.runtime.support.NumberedPages;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one walk asks for: a query, or of a range the one of its two queries that suits the order of the items. */
final class PageRequests<Q, P, T> {
    private final NumberedPages<Q, P, T> pages;
    private final Function<Q, ApiCall<P>> fetch;
    private final @Nullable RangeQuery<Q> range;
    private final @Nullable PagePosition position;
    private @Nullable ItemOrder<T> order;
    private Q query;
    private boolean mayTurn;

    PageRequests(Listing<Q, P, T> listing, @Nullable PagePosition position) {
        this.pages = listing.pages();
        this.fetch = listing.fetch();
        this.range = listing.range();
        this.query = listing.query();
        this.position = position;
        this.mayTurn = range != null && position == null;
        if (range != null && position != null && position.isOf(fingerprint(range.fromUpper()))) {
            query = range.fromUpper();
        }
        if (position != null && !position.isOf(fingerprint())) {
            throw new IllegalArgumentException(
                    "The checkpoint " + position + " is of another query: a checkpoint goes on"
                            + " with the very query, page size included, that it was taken from");
        }
        order = newOrder();
    }

    NumberedPages<Q, P, T> pages() {
        return pages;
    }

    int firstPage() {
        return position == null ? pages.firstPage(query) : position.page();
    }

    ApiCall<P> call(int page) {
        return fetch.apply(pages.at(query, page));
    }

    String fingerprint() {
        return fingerprint(query);
    }

    void saw(List<T> items) {
        if (order != null) {
            order.see(items);
        }
    }

    boolean keeps(T item) {
        return order == null || order.keeps(item);
    }

    boolean isPastRange() {
        return order != null && order.isPast();
    }

    /** Whether from now on the other bound is sent, as the first page came the other way round. */
    boolean turn() {
        if (range == null || !mayTurn || order == null || !order.isFalling()) {
            return false;
        }
        mayTurn = false;
        query = range.fromUpper();
        order = newOrder();
        return true;
    }

    private @Nullable ItemOrder<T> newOrder() {
        return range == null
                ? null
                : new ItemOrder<>(range.range(), item -> pages.itemProperties().orderOf(item));
    }

    /** Whatever page the query itself names. */
    private String fingerprint(Q asked) {
        return PagePosition.fingerprint(pages.at(asked, 1));
    }
}
