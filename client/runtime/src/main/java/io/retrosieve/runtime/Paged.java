package io.retrosieve.runtime;

import io.retrosieve.runtime.support.NumberedPages;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All results of a query, page by page. Nothing is sent before the first item is asked for, and a page only when the one
 * before is used up.
 *
 * <pre>{@code
 * for (CallEvent event : telnyx.callEvents().listAll(ListCallEventsQuery.ofLeg(legId).pageSize(250))) { ... }
 * // GET /v2/call_events?filter[leg_id]=...&page[number]=1&page[size]=250, then page[number]=2, ...
 * }</pre>
 *
 * <p>It begins with the page that the query names: {@code listAll(query.pageNumber(7))} goes on where an earlier walk
 * ended. It ends with the total of pages that the server states, which is read anew on every page. If the server states
 * none, or counts fewer items on them than it says there are, the walk ends with the first empty page instead. The total of
 * items is held against the items only by a walk that begins with page 1: any other has not seen those before it, and
 * believes the total of pages.
 *
 * <p>A query without a page size gets pages of the size that the API has as its default, 20 for call events: a larger one
 * needs fewer calls.
 *
 * <p>Iterators and streams make calls on the thread that uses them, so they are not for Android's main thread. They throw
 * what {@link ApiCall#execute} throws, and {@link PagingException} if the server gives another page than was asked for
 * although by its totals that one exists. After a failure {@code hasNext()} and {@code next()} ask for the same page again.
 *
 * <p>Immutable: every iterator and stream begins anew. One iterator is for one thread at a time.
 *
 * @param <P> a page
 * @param <T> an item
 */
public final class Paged<P, T> implements Iterable<T> {
    private final Supplier<PageWalk<?, P, T>> walks;

    private Paged(Supplier<PageWalk<?, P, T>> walks) {
        this.walks = walks;
    }

    /** For generated code: all pages from the query's own on. */
    public static <Q, P, T> Paged<P, T> of(Q query, NumberedPages<Q, P, T> pages, Function<Q, ApiCall<P>> fetch) {
        Objects.requireNonNull(query, "The query must not be null");
        Objects.requireNonNull(pages, "The pages must not be null");
        Objects.requireNonNull(fetch, "What fetches a page must not be null");
        return new Paged<>(() -> new PageWalk<>(query, pages, fetch));
    }

    /** Item by item over all pages. */
    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(walks.get());
    }

    /** Item by item over all pages, lazily: {@code limit(10)} fetches no more pages than ten items need. */
    public Stream<T> stream() {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** For those who make the calls themselves. Begins anew, as an iterator does. */
    public PageSteps<P, T> steps() {
        return walks.get();
    }

    /** Page by page. If there are no results at all this has one page, the empty one. */
    public Iterable<P> pages() {
        return walks::get;
    }
}
