package io.retrosieve.runtime;

import org.jspecify.annotations.Nullable;

/** How far a walk over pages has come, as a {@link PagingListener} is told. Immutable. */
public final class PagingProgress {
    private final int page;
    private final long pages;
    private final long items;
    private final @Nullable Long totalPages;
    private final @Nullable Long totalItems;
    private final boolean moved;

    PagingProgress(int page, long pages, PageTotals totals) {
        this.page = page;
        this.pages = pages;
        this.items = totals.itemsSeen();
        this.totalPages = totals.pages();
        this.totalItems = totals.results();
        this.moved = totals.moved();
    }

    /** The number of the page that has just come. */
    public int page() {
        return page;
    }

    /** How many pages this walk has had. */
    public long pages() {
        return pages;
    }

    /** How many items there were on them; of a range, also those that are not in it. */
    public long items() {
        return items;
    }

    /** How many pages there are, as the server said last; null if it does not say. */
    public @Nullable Long totalPages() {
        return totalPages;
    }

    /** How many items there are on all pages, as the server said last; null if it does not say. */
    public @Nullable Long totalItems() {
        return totalItems;
    }

    /**
     * Whether the total of items was another on an earlier page of this walk. Then items came or went meanwhile, and where
     * the newest come first, one may have moved over the edge of a page: it is seen twice, or not at all.
     */
    public boolean totalsMoved() {
        return moved;
    }

    /** {@code page 2 of 3, 40 of 55 items}. */
    @Override
    public String toString() {
        return "page " + page + of(totalPages) + ", " + items + of(totalItems) + " items"
                + (moved ? ", the totals moved" : "");
    }

    private static String of(@Nullable Long total) {
        return total == null ? "" : " of " + total;
    }
}
