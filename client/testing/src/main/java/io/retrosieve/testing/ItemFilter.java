package io.retrosieve.testing;

/**
 * What an item has to do with a parameter of a query, where the document does not say.
 *
 * @param <T> an item
 */
public interface ItemFilter<T> {
    /** Whether the item is one that the parameter asks for; {@code asked} is its value as it is sent, decoded. */
    boolean matches(T item, String asked);
}
