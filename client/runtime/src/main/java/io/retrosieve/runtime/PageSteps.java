package io.retrosieve.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk over all pages whose calls somebody else makes, and as they like: without a thread that waits, say. See {@link
 * Paged#steps}.
 *
 * <pre>{@code
 * for (ApiCall<P> call; (call = steps.nextCall()) != null; ) {
 *     P page = call.execute();
 *     if (steps.take(page)) { ... steps.itemsOf(page) ... }
 * }
 * }</pre>
 *
 * <p>For one thread at a time.
 *
 * @param <P> a page
 * @param <T> an item
 */
public interface PageSteps<P, T> {
    /** The call of the next page, the same one as before if its page was not {@link #take taken}; null at the end. */
    @Nullable
    ApiCall<P> nextCall();

    /**
     * What the call gave.
     *
     * @return whether it is a page of the result: some servers show the end only by a page that is none
     * @throws PagingException if the server gave another page than was asked for, although it said that there is one
     */
    boolean take(P page);

    /** The items of a page. */
    List<T> itemsOf(P page);
}
