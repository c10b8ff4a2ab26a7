package io.retrosieve.runtime.support;

import org.jspecify.annotations.Nullable;

/** What a value must hold to, each limit with its words. Immutable. */
final class Limits<T> {
    private final @Nullable Limits<T> before;
    private final String words;
    private final Rule<T> rule;

    private Limits(@Nullable Limits<T> before, String words, Rule<T> rule) {
        this.before = before;
        this.words = words;
        this.rule = rule;
    }

    static <T> Limits<T> none() {
        return new Limits<>(null, "", value -> true);
    }

    /** These and one more; {@code words} go on after "must". */
    Limits<T> with(String more, Rule<T> last) {
        return new Limits<>(this, more, last);
    }

    /** The words of the first limit that does not hold. */
    @Nullable
    String brokenBy(T value) {
        String earlier = before == null ? null : before.brokenBy(value);
        return earlier != null || rule.allows(value) ? earlier : "must " + words;
    }

    /** No {@code Predicate}: on Android below 24 each comes with methods that nobody calls. */
    interface Rule<T> {
        boolean allows(T value);
    }
}
