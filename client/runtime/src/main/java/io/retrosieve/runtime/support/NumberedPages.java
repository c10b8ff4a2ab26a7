package io.retrosieve.runtime.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbered pages of an operation keep their number, items and totals.
 *
 * @param <Q> the query of the operation
 * @param <P> a page
 * @param <T> an item
 */
public interface NumberedPages<Q, P, T> {
    /** The page that the query itself asks for; the API's first page if it names none. */
    int firstPage(Q query);

    /** The same query, asking for this page. */
    Q at(Q query, int pageNumber);

    /** The items of the page, empty if it has none. */
    List<T> items(P page);

    /** The number that the page gives itself, null if it gives none. */
    @Nullable
    Number pageNumber(P page);

    /** How many pages the page says there are, null if it does not say. */
    @Nullable
    Number totalPages(P page);

    /** How many items on all pages the page says there are, null if it does not say. */
    @Nullable
    Number totalResults(P page);

    /** Which properties of an item the filters speak of; {@link ItemProperties#none} if the document does not say. */
    default ItemProperties<T> itemProperties() {
        return ItemProperties.none();
    }
}
