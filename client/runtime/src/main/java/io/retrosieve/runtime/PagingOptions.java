package io.retrosieve.runtime;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** How pages are read. Immutable. */
final class PagingOptions {
    static final PagingOptions DEFAULT = new PagingOptions(0, Long.MAX_VALUE, null, progress -> {});

    private final int inFlight;
    private final long limit;
    private final @Nullable PagePosition start;
    private final PagingListener listener;

    private PagingOptions(int inFlight, long limit, @Nullable PagePosition start, PagingListener listener) {
        this.inFlight = inFlight;
        this.limit = limit;
        this.start = start;
        this.listener = listener;
    }

    /** How many pages may be asked for before they are needed; none is if it is zero. */
    PagingOptions inFlight(int pages) {
        return new PagingOptions(pages, limit, start, listener);
    }

    PagingOptions limit(long items) {
        return new PagingOptions(inFlight, items, start, listener);
    }

    PagingOptions startingAt(PagePosition position) {
        return new PagingOptions(inFlight, limit, position, listener);
    }

    PagingOptions toldTo(PagingListener told) {
        return new PagingOptions(inFlight, limit, start, told);
    }

    long limit() {
        return limit;
    }

    @Nullable
    PagePosition start() {
        return start;
    }

    PagingListener listener() {
        return listener;
    }

    <P> PageSource<P> source(IntFunction<ApiCall<P>> calls) {
        return inFlight > 0 ? new PagesAhead<>(calls, inFlight) : new PagesInTurn<>(calls);
    }
}
