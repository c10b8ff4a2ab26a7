package io.retrosieve.runtime.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    Limits<T> with(String words, Rule<T> rule) {
        List<Limit<T>> more = new ArrayList<>(all);
        more.add(new Limit<>(words, rule));
        return new Limits<>(more);
    }

    /** The words of the first limit that does not hold. */
    @Nullable
    String brokenBy(T value) {
        for (Limit<T> limit : all) {
            if (!limit.rule.allows(value)) {
                return "must " + limit.words;
            }
        }
        return null;
    }

    /** No {@code Predicate}: on Android below 24 each comes with methods that nobody calls. */
    interface Rule<T> {
        boolean allows(T value);
    }

    private static final class Limit<T> {
        private final String words;
        private final Rule<T> rule;

        Limit(String words, Rule<T> rule) {
            this.words = words;
            this.rule = rule;
        }
    }
}
