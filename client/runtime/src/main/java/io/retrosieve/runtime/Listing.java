package io.retrosieve.runtime;

import io.retrosieve.runtime.support.Conversion;
import io.retrosieve.runtime.support.NumberedPages;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is listed, and how a page of it is fetched. Immutable. */
final class Listing<Q, P, T> {
    private final Q query;
    private final @Nullable RangeQuery<Q> range;
    private final NumberedPages<Q, P, T> pages;
    private final Conversion<Q, ApiCall<P>> fetch;

    Listing(Q query, @Nullable RangeQuery<Q> range, NumberedPages<Q, P, T> pages, Conversion<Q, ApiCall<P>> fetch) {
        this.query = Objects.requireNonNull(query, "The query must not be null");
        this.range = range;
        this.pages = Objects.requireNonNull(pages, "The pages must not be null");
        this.fetch = Objects.requireNonNull(fetch, "What fetches a page must not be null");
    }

    Q query() {
        return query;
    }

    @Nullable
    RangeQuery<Q> range() {
        return range;
    }

    NumberedPages<Q, P, T> pages() {
        return pages;
    }

    Conversion<Q, ApiCall<P>> fetch() {
        return fetch;
    }

    PageWalk<Q, P, T> walk(PagingOptions options) {
        return new PageWalk<>(new PageRequests<>(this, options), options);
    }
}
