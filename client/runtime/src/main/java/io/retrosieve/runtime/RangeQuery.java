package io.retrosieve.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query for a range, of an API that takes only one comparison on the field. A query method that takes a {@link Range}
 * makes it, and the method of a service that lists everything takes it.
 *
 * <pre>{@code
 * telnyx.callEvents().listAll(ListCallEventsQuery.ofLeg(legId).occurredAt(between(from, to)))
 * // GET /call_events?filter[leg_id]=...&filter[occurred_at][gte]=<from>&page[number]=1, page[number]=2, ...
 * // until a page ends with an event after <to>
 * }</pre>
 *
 * <p>One bound is sent: the lower one, as long as items come with the oldest first. If the first page shows that they come
 * the other way round it is thrown away, and the upper bound is sent instead. The other bound is held against each item
 * here. The walk ends before the last page once a whole page ends beyond that bound, and only as long as every item so far
 * came in order; as soon as one does not, all pages of the sent bound are read. So nothing in the range is left out, as
 * long as the items on the pages that were not read follow the order that those before them had.
 *
 * <p>It can't be asked for as a single page, which may hold items that are not in the range. Immutable.
 *
 * @param <Q> the query of the operation
 */
public final class RangeQuery<Q> {
    private final Range<?> range;
    private final Q fromLower;
    private final Q fromUpper;

    /**
     * For generated code.
     *
     * @param fromLower the query with the lower bound
     * @param fromUpper the query with the upper bound
     */
    public RangeQuery(Range<?> range, Q fromLower, Q fromUpper) {
        this.range = Objects.requireNonNull(range, "The range must not be null");
        this.fromLower = Objects.requireNonNull(fromLower, "fromLower");
        this.fromUpper = Objects.requireNonNull(fromUpper, "fromUpper");
    }

    /** What is asked for. */
    public Range<?> range() {
        return range;
    }

    /** What is sent where items come with the lowest first. */
    public Q fromLower() {
        return fromLower;
    }

    /** What is sent where items come with the highest first. */
    public Q fromUpper() {
        return fromUpper;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RangeQuery
                && range.equals(((RangeQuery<?>) other).range)
                && fromLower.equals(((RangeQuery<?>) other).fromLower);
    }

    @Override
    public int hashCode() {
        return 31 * range.hashCode() + fromLower.hashCode();
    }

    /** What is sent first, and the range. */
    @Override
    public String toString() {
        return fromLower + " (" + range + ")";
    }
}
