package io.retrosieve.runtime;

import io.retrosieve.runtime.support.Operator;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes conditions; meant to be imported statically.
 *
 * <pre>{@code
 * ListCallEventsQuery.ofLeg(legId).occurredAt(gte(yesterday))
 * // ?filter[leg_id]=308fe500-5213-11e9-ace7-02420a0f0668&filter[occurred_at][gte]=2019-03-28T00:00:00Z
 * }</pre>
 *
 * <p>A point in time may be given as {@link OffsetDateTime}, {@link Instant} or {@link ZonedDateTime}. Null is refused at
 * once with a {@link NullPointerException}: a condition that is not wanted is left out.
 */
public final class Conditions {
    private Conditions() {}

    /** The field is equal to this value. */
    public static <T> Eq<T> eq(T value) {
        return new Eq<>(value);
    }

    /** The field is equal to this instant, sent in UTC. */
    public static Eq<OffsetDateTime> eq(Instant value) {
        return new Eq<>(utc(value));
    }

    /** The field is equal to this time, sent with its offset. */
    public static Eq<OffsetDateTime> eq(ZonedDateTime value) {
        return new Eq<>(given(value).toOffsetDateTime());
    }

    /** The field is greater than this value. */
    public static <T> Gt<T> gt(T value) {
        return new Gt<>(value);
    }

    /** The field is greater than this instant, sent in UTC. */
    public static Gt<OffsetDateTime> gt(Instant value) {
        return new Gt<>(utc(value));
    }

    /** The field is greater than this time, sent with its offset. */
    public static Gt<OffsetDateTime> gt(ZonedDateTime value) {
        return new Gt<>(given(value).toOffsetDateTime());
    }

    /** The field is greater than or equal to this value. */
    public static <T> Gte<T> gte(T value) {
        return new Gte<>(value);
    }

    /** The field is greater than or equal to this instant, sent in UTC. */
    public static Gte<OffsetDateTime> gte(Instant value) {
        return new Gte<>(utc(value));
    }

    /** The field is greater than or equal to this time, sent with its offset. */
    public static Gte<OffsetDateTime> gte(ZonedDateTime value) {
        return new Gte<>(given(value).toOffsetDateTime());
    }

    /** The field is less than this value. */
    public static <T> Lt<T> lt(T value) {
        return new Lt<>(value);
    }

    /** The field is less than this instant, sent in UTC. */
    public static Lt<OffsetDateTime> lt(Instant value) {
        return new Lt<>(utc(value));
    }

    /** The field is less than this time, sent with its offset. */
    public static Lt<OffsetDateTime> lt(ZonedDateTime value) {
        return new Lt<>(given(value).toOffsetDateTime());
    }

    /** The field is less than or equal to this value. */
    public static <T> Lte<T> lte(T value) {
        return new Lte<>(value);
    }

    /** The field is less than or equal to this instant, sent in UTC. */
    public static Lte<OffsetDateTime> lte(Instant value) {
        return new Lte<>(utc(value));
    }

    /** The field is less than or equal to this time, sent with its offset. */
    public static Lte<OffsetDateTime> lte(ZonedDateTime value) {
        return new Lte<>(given(value).toOffsetDateTime());
    }

    /**
     * The field lies between these values, or is one of them.
     *
     * @throws IllegalArgumentException if nothing lies between them
     */
    public static <T extends Comparable<? super T>> Range<T> between(T from, T to) {
        return Range.of(new Gte<>(from), new Lte<>(to));
    }

    /**
     * The field lies between these instants, or is one of them.
     *
     * @throws IllegalArgumentException if the first is after the second
     */
    public static Range<OffsetDateTime> between(Instant from, Instant to) {
        return Range.of(gte(from), lte(to));
    }

    /**
     * The field lies between these times, or is one of them.
     *
     * @throws IllegalArgumentException if the first is after the second
     */
    public static Range<OffsetDateTime> between(ZonedDateTime from, ZonedDateTime to) {
        return Range.of(gte(from), lte(to));
    }

    /**
     * The field lies within these bounds: {@code within(gte(from), lt(to))}.
     *
     * @throws IllegalArgumentException if nothing does
     */
    public static <T extends Comparable<? super T>> Range<T> within(Gt<T> lower, Lt<T> upper) {
        return Range.of(lower, upper);
    }

    /** See {@link #within(Gt, Lt)}. */
    public static <T extends Comparable<? super T>> Range<T> within(Gt<T> lower, Lte<T> upper) {
        return Range.of(lower, upper);
    }

    /** See {@link #within(Gt, Lt)}. */
    public static <T extends Comparable<? super T>> Range<T> within(Gte<T> lower, Lt<T> upper) {
        return Range.of(lower, upper);
    }

    /** See {@link #within(Gt, Lt)}. */
    public static <T extends Comparable<? super T>> Range<T> within(Gte<T> lower, Lte<T> upper) {
        return Range.of(lower, upper);
    }

    /** The field is one of these values. Named so because {@code in} is a keyword of Kotlin. */
    @SafeVarargs
    public static <T> In<T> oneOf(T first, T... rest) {
        List<T> values = new ArrayList<>();
        values.add(given(first));
        for (T value : rest) {
            values.add(given(value));
        }
        return new In<>(values);
    }

    /** The field has this text in it. */
    public static Contains contains(String text) {
        return new Contains(text);
    }

    /** The field begins with this text. */
    public static StartsWith startsWith(String text) {
        return new StartsWith(text);
    }

    /** The field ends with this text. */
    public static EndsWith endsWith(String text) {
        return new EndsWith(text);
    }

    static <T> T given(T value) {
        if (value == null) {
            throw new NullPointerException("A condition compares with a value, not with null; leave the condition out");
        }
        return value;
    }

    private static OffsetDateTime utc(Instant value) {
        return given(value).atOffset(ZoneOffset.UTC);
    }

    /** See {@link #eq(Object)}. */
    public static final class Eq<T> extends Comparison<T> {
        Eq(T value) {
            super(Operator.EQ, value);
        }
    }

    /** See {@link #gt(Object)}. */
    public static final class Gt<T> extends Bound<T> {
        Gt(T value) {
            super(Operator.GT, value);
        }
    }

    /** See {@link #gte(Object)}. */
    public static final class Gte<T> extends Bound<T> {
        Gte(T value) {
            super(Operator.GTE, value);
        }
    }

    /** See {@link #lt(Object)}. */
    public static final class Lt<T> extends Bound<T> {
        Lt(T value) {
            super(Operator.LT, value);
        }
    }

    /** See {@link #lte(Object)}. */
    public static final class Lte<T> extends Bound<T> {
        Lte(T value) {
            super(Operator.LTE, value);
        }
    }

    /** See {@link #oneOf}. */
    public static final class In<T> extends Condition<T> {
        In(List<T> values) {
            super(Operator.IN, Collections.unmodifiableList(values));
        }
    }

    /** See {@link #contains}. */
    public static final class Contains extends Condition<String> {
        Contains(String text) {
            super(Operator.CONTAINS, Collections.singletonList(given(text)));
        }
    }

    /** See {@link #startsWith}. */
    public static final class StartsWith extends Condition<String> {
        StartsWith(String text) {
            super(Operator.STARTS_WITH, Collections.singletonList(given(text)));
        }
    }

    /** See {@link #endsWith}. */
    public static final class EndsWith extends Condition<String> {
        EndsWith(String text) {
            super(Operator.ENDS_WITH, Collections.singletonList(given(text)));
        }
    }
}
