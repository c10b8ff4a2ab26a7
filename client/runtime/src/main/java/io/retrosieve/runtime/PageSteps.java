package io.retrosieve.runtime;

import java.util.List;

/**
 * A walk over all pages in which somebody else waits for each, and as they like: without a thread that does, say. See
 * {@link Paged#steps}.
 *
 * <pre>{@code
 * try (PageSteps<P, T> steps = paged.steps()) {
 *     while (steps.hasNext()) {
 *         P page = ... steps.next(callback) ...;
 *         if (steps.take(page)) { ... steps.itemsOf(page) ... }
 *     }
 * }
 * }</pre>
 *
 * <p>For one thread at a time.
 *
 * @param <P> a page
 * @param <T> an item
 */
public interface PageSteps<P, T> extends AutoCloseable {
    /** Whether there may be another page. */
    boolean hasNext();

    /**
     * Gives the next page to the callback, on the thread where it comes, also on Android. It is the same page as before if
     * that was not {@link #take taken}, and asked for anew if it failed. At the end of all pages this throws a {@link
     * java.util.NoSuchElementException}.
     */
    Cancellation next(ApiCallback<? super P> callback);

    /**
     * What came.
     *
     * @return whether it is a page of the result: some servers show the end only by a page that is none, and of a range the
     *     first page may be thrown away
     * @throws PagingException if the server gave another page than was asked for, although it said that there is one
     */
    boolean take(P page);

    /** The items of the page that was taken last, as {@link Paged#iterator} gives them: within the range and the limit. */
    List<T> itemsOf(P page);

    /** Ends calls that run ahead. */
    @Override
    void close();
}
