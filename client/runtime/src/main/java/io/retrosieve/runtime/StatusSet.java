package io.retrosieve.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** HTTP statuses. Immutable. */
final class StatusSet {
    private static final int FIRST = 100;
    private static final int LAST = 599;

    /** By status. */
    private final boolean[] statuses;

    private StatusSet(boolean... statuses) {
        this.statuses = statuses;
    }

    static StatusSet of(int... statuses) {
        boolean[] set = new boolean[LAST + 1];
        for (int status : statuses) {
            if (status < FIRST || status > LAST) {
                throw new IllegalArgumentException(
                        "A status must be from " + FIRST + " to " + LAST + ", but was " + status);
            }
            set[status] = true;
        }
        return new StatusSet(set);
    }

    /** These, and all of 5xx. */
    StatusSet andServerErrors() {
        boolean[] all = statuses.clone();
        Arrays.fill(all, 500, all.length, true);
        return new StatusSet(all);
    }

    boolean has(int status) {
        return status >= 0 && status < statuses.length && statuses[status];
    }

    /** {@code [408, 429, 500-599]}. */
    @Override
    public String toString() {
        List<String> runs = new ArrayList<>();
        int from = FIRST;
        while (from <= LAST) {
            int after = from;
            while (has(after)) {
                after++;
            }
            if (after > from) {
                runs.add(after == from + 1 ? String.valueOf(from) : from + "-" + (after - 1));
            }
            from = after + 1;
        }
        return runs.toString();
    }
}
