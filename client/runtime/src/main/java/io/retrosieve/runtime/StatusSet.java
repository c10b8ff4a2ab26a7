package io.retrosieve.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HTTP statuses. Immutable. */
final class StatusSet {
    private static final int FIRST = 100;
    private static final int LAST = 599;

    private final BitSet statuses;

    private StatusSet(BitSet statuses) {
        this.statuses = statuses;
    }

    static StatusSet of(int... statuses) {
        BitSet set = new BitSet();
        for (int status : statuses) {
            if (status < FIRST || status > LAST) {
                throw new IllegalArgumentException(
                        "A status must be from " + FIRST + " to " + LAST + ", but was " + status);
            }
            set.set(status);
        }
        return new StatusSet(set);
    }

    /** These, and all of 5xx. */
    StatusSet andServerErrors() {
        BitSet all = (BitSet) statuses.clone();
        all.set(500, LAST + 1);
        return new StatusSet(all);
    }

    boolean has(int status) {
        return status >= 0 && statuses.get(status);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusSet && statuses.equals(((StatusSet) other).statuses);
    }

    @Override
    public int hashCode() {
        return statuses.hashCode();
    }

    /** {@code [408, 429, 500-599]}. */
    @Override
    public String toString() {
        List<String> runs = new ArrayList<>();
        for (int from = statuses.nextSetBit(0); from >= 0; ) {
            int after = statuses.nextClearBit(from);
            runs.add(after == from + 1 ? String.valueOf(from) : from + "-" + (after - 1));
            from = statuses.nextSetBit(after);
        }
        return runs.toString();
    }
}
