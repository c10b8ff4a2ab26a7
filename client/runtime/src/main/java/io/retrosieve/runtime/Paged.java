package io.retrosieve.runtime;

import io.retrosieve.runtime.support.Conversion;
import io.retrosieve.runtime.support.NumberedPages;
import java.time.Duration;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * All results of a query, page by page. Nothing is sent before the first item is asked for, and a page only when the one
 * before is used up, unless {@link #prefetch} or {@link #parallel} say otherwise.
 *
 * <pre>{@code
 * for (CallEvent event : telnyx.callEvents().listAll(ListCallEventsQuery.ofLeg(legId).pageSize(250))) { ... }
 * // GET /v2/call_events?filter[leg_id]=...&page[number]=1&page[size]=250, then page[number]=2, ...
 *
 * telnyx.callEvents().listAll(query).parallel(4).limit(10_000).onProgress(System.out::println)
 * // four pages at a time as soon as the first one has said how many there are; events still come in order
 * }</pre>
 *
 * <p>It begins with the page that the query names: {@code listAll(query.pageNumber(7))} goes on where an earlier walk
 * ended. It ends with the total of pages that the server states, which is read anew on every page. If the server states
 * none, or counts fewer items on them than it says there are, the walk ends with the first empty page instead. The total of
 * items is held against the items only by a walk that begins with page 1: any other has not seen those before it, and
 * believes the total of pages.
 *
 * <p><b>While pages are read, items may come and go.</b> Pages are cut anew for each request. Where the oldest item comes
 * first, new ones are added at the end, and this walk sees each item that was there when it began, once. Where the newest
 * comes first, a new one moves all others by one, and the last item of a page is seen again as the first of the next one;
 * and an item that is deleted makes the walk miss another. {@link PagingProgress#totalsMoved} tells that the number of items
 * has changed. A query that is pinned to what is there now ({@code occurredAtUntilNow()} of call events) does not move,
 * but for items that come late with an earlier time.
 *
 * <p>A query without a page size gets pages of the size that the API has as its default, 20 for call events: a larger one
 * needs fewer calls.
 *
 * <p>Iterators and streams make calls on the thread that uses them, so they are not for Android's main thread. They throw
 * what {@link ApiCall#execute} throws, and {@link PagingException} if the server gives another page than was asked for
 * although by its totals that one exists. After a failure {@code hasNext()} and {@code next()} ask for the same page again.
 *
 * <p>Immutable: each method gives another listing, and every iterator and stream begins anew. One iterator is for one
 * thread at a time.
 *
 * @param <P> a page
 * @param <T> an item
 */
public final class Paged<P, T> implements Iterable<T> {
    private static final int MOST_AT_ONCE = 64;

    private final Listing<?, P, T> listing;
    private final PagingOptions options;

    private Paged(Listing<?, P, T> listing, PagingOptions options) {
        this.listing = listing;
        this.options = options;
    }

    /** For generated code: all pages from the query's own on. */
    public static <Q, P, T> Paged<P, T> of(Q query, NumberedPages<Q, P, T> pages, Conversion<Q, ApiCall<P>> fetch) {
        return new Paged<>(new Listing<>(query, null, pages, fetch), PagingOptions.DEFAULT);
    }

    /** For generated code: all pages with items of the range. */
    public static <Q, P, T> Paged<P, T> within(
            RangeQuery<Q> range, NumberedPages<Q, P, T> pages, Conversion<Q, ApiCall<P>> fetch) {
        Objects.requireNonNull(range, "The query must not be null");
        return new Paged<>(new Listing<>(range.fromLower(), range, pages, fetch), PagingOptions.DEFAULT);
    }

    /** Asks for the next page while the caller is busy with one: never more than one page ahead. */
    public Paged<P, T> prefetch() {
        return parallel(1);
    }

    /**
     * Asks for several pages at once as soon as the server has said how many there are; until then, and of servers that
     * never say, for one page ahead. Items come in the same order as without. At most so many pages are in memory, however
     * many there are. Whenever the server answers that it has had too much (429), half as many are asked for at once, and
     * one more with each answer that follows.
     *
     * <p>An OkHttp of the app's own asks one host for 5 at a time unless its dispatcher says otherwise.
     *
     * @param pages how many at once, from 1, which is {@link #prefetch}, to 64
     */
    public Paged<P, T> parallel(int pages) {
        if (pages < 1 || pages > MOST_AT_ONCE) {
            throw new IllegalArgumentException("parallel must be from 1 to " + MOST_AT_ONCE + ", but was " + pages);
        }
        return with(options.inFlight(pages));
    }

    /** Ends after so many items, and asks for no page that they do not need. */
    public Paged<P, T> limit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("limit must not be negative, but was " + items);
        }
        return with(options.limit(items));
    }

    /**
     * Goes on after the item that {@link PagedIterator#checkpoint} was taken behind, in this process or a later one.
     *
     * @param checkpoint of a walk with the very same query
     * @throws IllegalArgumentException if it is no checkpoint. That it is of another query is found when the walk begins
     */
    public Paged<P, T> resumeAt(String checkpoint) {
        return with(options.startingAt(PagePosition.parse(checkpoint)));
    }

    /** Tells the listener of each page: how many there have been, and how many are expected. */
    public Paged<P, T> onProgress(PagingListener listener) {
        return with(options.toldTo(Objects.requireNonNull(listener, "The listener must not be null")));
    }

    /**
     * How long a walk may take from its first call to its last answer, waits and retries of all pages included; zero, which
     * holds if nothing is set, for no limit. The deadline of each call holds too. What comes too late fails with a {@link DeadlineException}. Time that the caller takes for the
     * items counts.
     */
    public Paged<P, T> withDeadline(Duration deadline) {
        return with(options.within(Timeouts.checked("deadline", deadline)));
    }

    private Paged<P, T> with(PagingOptions changed) {
        return new Paged<>(listing, changed);
    }

    /** Item by item over all pages. Close it if it is not read to the end and pages are asked for ahead. */
    @Override
    public PagedIterator<T> iterator() {
        return new PagedIterator<>(listing.walk(options), options);
    }

    /**
     * Item by item over all pages, lazily: {@code limit(10)} fetches no more pages than ten items need. Closing it ends
     * calls that run ahead.
     */
    public Stream<T> stream() {
        PagedIterator<T> items = iterator();
        Spliterator<T> each = Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).onClose(items::close);
    }

    /** For those who wait for pages in their own way. Begins anew, as an iterator does. */
    public PageSteps<P, T> steps() {
        return new WalkSteps<>(listing.walk(options), options);
    }

    /**
     * Page by page, as the server gives them: {@link #limit} and checkpoints within a page are about items and do not cut
     * them, and a page of a range may have items that are not in it. If there are no results at all this has one page, the
     * empty one.
     */
    public Iterable<P> pages() {
        return () -> listing.walk(options);
    }
}
