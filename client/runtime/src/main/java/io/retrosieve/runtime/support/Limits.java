package io.retrosieve.runtime.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a value must hold to, each limit with its words. Immutable. */
final class Limits<T> {
    private final List<Limit<T>> all;

    private Limits(List<Limit<T>> all) {
        this.all = all;
    }

    static <T> Limits<T> none() {
        return new Limits<>(Collections.emptyList());
    }

    /** These and one more; {@code words} go on after "must". */
    Limits<T> with(String words, Predicate<T> holds) {
        List<Limit<T>> more = new ArrayList<>(all);
        more.add(new Limit<>(words, holds));
        return new Limits<>(more);
    }

    /** The words of the first limit that does not hold. */
    @Nullable
    String brokenBy(T value) {
        for (Limit<T> limit : all) {
            if (!limit.holds.test(value)) {
                return "must " + limit.words;
            }
        }
        return null;
    }

    private static final class Limit<T> {
        private final String words;
        private final Predicate<T> holds;

        Limit(String words, Predicate<T> holds) {
            this.words = words;
            this.holds = holds;
        }
    }
}
