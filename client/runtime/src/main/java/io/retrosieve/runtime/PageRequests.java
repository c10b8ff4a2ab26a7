package io.retrosieve.runtime;

import io.retrosieve.runtime.support.Conversion;
import io.retrosieve.runtime.support.NumberedPages;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one walk asks for: a query, or of a range the one of its two queries that suits the order of the items. */
final class PageRequests<Q, P, T> {
    private final NumberedPages<Q, P, T> pages;
    private final Conversion<Q, ApiCall<P>> fetch;
    private final @Nullable RangeQuery<Q> range;
    private final @Nullable PagePosition position;
    private final @Nullable Duration duration;
    private @Nullable ItemOrder<T> order;
    private Q query;
    private boolean mayTurn;
    private @Nullable Deadline deadline;

    PageRequests(Listing<Q, P, T> listing, PagingOptions options) {
        this.position = options.start();
        this.duration = options.deadline();
        this.pages = listing.pages();
        this.fetch = listing.fetch();
        this.range = listing.range();
        this.query = listing.query();
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
        ApiCall<P> call = fetch.convert(pages.at(query, page));
        if (duration == null) {
            return call;
        }
        if (deadline == null) {
            deadline = Deadline.after(duration, call.timing());
        }
        return call.withDeadlineAt(deadline);
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
        return range == null ? null : new ItemOrder<>(range.range(), pages.itemProperties());
    }

    /** Whatever page the query itself names. */
    private String fingerprint(Q asked) {
        return PagePosition.fingerprint(pages.at(asked, 1));
    }
}
