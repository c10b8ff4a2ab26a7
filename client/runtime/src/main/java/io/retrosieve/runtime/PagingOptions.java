package io.retrosieve.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How pages are read. Immutable. */
final class PagingOptions {
    static final PagingOptions DEFAULT = new PagingOptions();

    private int inFlight;
    private long limit = Long.MAX_VALUE;
    private @Nullable PagePosition start;
    private @Nullable Duration deadline;
    private PagingListener listener = progress -> {};

    private PagingOptions() {}

    private PagingOptions(PagingOptions other) {
        inFlight = other.inFlight;
        limit = other.limit;
        start = other.start;
        deadline = other.deadline;
        listener = other.listener;
    }

    /** How many pages may be asked for before they are needed; none is if it is zero. */
    PagingOptions inFlight(int pages) {
        PagingOptions changed = new PagingOptions(this);
        changed.inFlight = pages;
        return changed;
    }

    PagingOptions limit(long items) {
        PagingOptions changed = new PagingOptions(this);
        changed.limit = items;
        return changed;
    }

    PagingOptions startingAt(PagePosition position) {
        PagingOptions changed = new PagingOptions(this);
        changed.start = position;
        return changed;
    }

    /** @param duration zero for no limit */
    PagingOptions within(Duration duration) {
        PagingOptions changed = new PagingOptions(this);
        changed.deadline = duration.isZero() ? null : duration;
        return changed;
    }

    PagingOptions toldTo(PagingListener told) {
        PagingOptions changed = new PagingOptions(this);
        changed.listener = told;
        return changed;
    }

    long limit() {
        return limit;
    }

    @Nullable
    PagePosition start() {
        return start;
    }

    /** From the first call of a walk to its last. */
    @Nullable
    Duration deadline() {
        return deadline;
    }

    PagingListener listener() {
        return listener;
    }

    <P> PageSource<P> source(PageCalls<P> calls) {
        return inFlight > 0 ? new PagesAhead<>(calls, inFlight) : new PagesInTurn<>(calls);
    }
}
