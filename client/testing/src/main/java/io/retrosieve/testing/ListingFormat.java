package io.retrosieve.testing;

import io.retrosieve.runtime.support.ItemProperties;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the document says of an operation that lists in numbered pages. For generated code. Immutable.
 *
 * @param <T> an item
 */
public final class ListingFormat<T> {
    private static final int USUAL_SIZE = 20;

    final Type item;
    final ItemProperties<T> properties;
    final PageFormat page;
    final String numberName;
    final int firstNumber;
    final String sizeName;
    final int usualSize;
    private final @Nullable Window<T> window;

    private ListingFormat(ListingFormat<T> other, Paging paging, @Nullable Window<T> window) {
        this.item = other.item;
        this.properties = other.properties;
        this.page = other.page;
        this.numberName = paging.numberName;
        this.firstNumber = paging.firstNumber;
        this.sizeName = paging.sizeName;
        this.usualSize = paging.usualSize;
        this.window = window;
    }

    private ListingFormat(Type item, ItemProperties<T> properties, PageFormat page) {
        this.item = item;
        this.properties = properties;
        this.page = page;
        this.numberName = "";
        this.firstNumber = 1;
        this.sizeName = "";
        this.usualSize = USUAL_SIZE;
        this.window = null;
    }

    /** Items of this type, of which filters speak so, in pages that look so. */
    public static <T> ListingFormat<T> of(Type item, ItemProperties<T> properties, PageFormat page) {
        return new ListingFormat<>(item, properties, page);
    }

    /** And the parameter of this name asks for a page by its number; the first page has that one. */
    public ListingFormat<T> number(String name, int first) {
        return new ListingFormat<>(this, new Paging(name, first, sizeName, usualSize), window);
    }

    /** And the parameter of this name says how many items a page has; so many if it is not given. */
    public ListingFormat<T> size(String name, int usual) {
        return new ListingFormat<>(this, new Paging(numberName, firstNumber, name, usual), window);
    }

    /** And only items of the last time, by this property, are looked at unless one of these parameters is given. */
    public ListingFormat<T> last(Duration length, Function<? super T, OffsetDateTime> property, String... unless) {
        Paging paging = new Paging(numberName, firstNumber, sizeName, usualSize);
        return new ListingFormat<>(this, paging, new Window<T>(length, property, Arrays.asList(unless)));
    }

    boolean isLookedAt(T candidate, Set<String> given, Instant now) {
        return window == null || !Collections.disjoint(window.unless, given) || window.holds(candidate, now);
    }

    private static final class Paging {
        private final String numberName;
        private final int firstNumber;
        private final String sizeName;
        private final int usualSize;

        Paging(String numberName, int firstNumber, String sizeName, int usualSize) {
            this.numberName = numberName;
            this.firstNumber = firstNumber;
            this.sizeName = sizeName;
            this.usualSize = usualSize;
        }
    }

    private static final class Window<T> {
        private final Duration length;
        private final Function<? super T, OffsetDateTime> property;
        private final List<String> unless;

        Window(Duration length, Function<? super T, OffsetDateTime> property, List<String> unless) {
            this.length = length;
            this.property = property;
            this.unless = unless;
        }

        boolean holds(T item, Instant now) {
            @Nullable OffsetDateTime time = property.apply(item);
            return time != null && !time.toInstant().isBefore(now.minus(length));
        }
    }
}
