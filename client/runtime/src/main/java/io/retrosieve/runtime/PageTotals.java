package io.retrosieve.runtime;

import org.jspecify.annotations.Nullable;

/** What the server said last about how much there is, held against what was seen. */
final class PageTotals {
    private final boolean countsAllItems;
    private long totalPages;
    private @Nullable Long totalResults;
    private long itemsSeen;
    private boolean moved;

    /** @param countsAllItems whether the walk began with the first page, so that it sees as many items as there are */
    PageTotals(boolean countsAllItems) {
        this.countsAllItems = countsAllItems;
    }

    /** Totals are read anew on every page: results may come while pages are read. */
    void update(@Nullable Number pages, @Nullable Number results) {
        totalPages = pages == null ? totalPages : pages.longValue();
        Long before = totalResults;
        totalResults = results == null ? before : Long.valueOf(results.longValue());
        moved |= before != null && !before.equals(totalResults);
    }

    void saw(int items) {
        itemsSeen += items;
    }

    long itemsSeen() {
        return itemsSeen;
    }

    /** How many pages there are, null if nobody said. */
    @Nullable
    Long pages() {
        return totalPages > 0 ? Long.valueOf(totalPages) : null;
    }

    /** How many items there are, null if nobody said. */
    @Nullable
    Long results() {
        return totalResults;
    }

    /** Whether the server has said different totals of items. */
    boolean moved() {
        return moved;
    }

    /** The last page that makes sense to ask for after {@code page}, if none of them has less than {@code size} items. */
    long lastWorthAsking(int page, long itemsWanted, int size) {
        long wanted = itemsWanted / size >= Integer.MAX_VALUE ? Long.MAX_VALUE : page + (itemsWanted + size - 1) / size;
        return Math.min(Math.max(totalPages, page + 1L), wanted);
    }

    /** Whether the server said that there is such a page, or that there are items on pages after those that were seen. */
    boolean say(int page) {
        return page <= totalPages || isItemLeft();
    }

    /** Whether it makes sense to ask for the page: by the totals, or because there are none to tell. */
    boolean allow(int page) {
        return totalPages <= 0 || say(page);
    }

    /** Whether the server said how many pages there are, and that this page is not one of them. */
    boolean deny(int page) {
        return totalPages > 0 && page > totalPages;
    }

    /** A total of pages that leaves items out is not believed. */
    private boolean isItemLeft() {
        return countsAllItems && totalResults != null && itemsSeen < totalResults;
    }
}
