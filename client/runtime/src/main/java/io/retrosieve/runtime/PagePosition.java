package io.retrosieve.runtime;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place between two items, written as {@code 7.13.1a2b3c4d}: the page, the items of it that are done, and of which query. */
final class PagePosition {
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})\\.([0-9]{1,9})\\.([0-9a-f]{1,8})");

    private final int page;
    private final int done;
    private final String query;

    PagePosition(int page, int done, String query) {
        this.page = page;
        this.done = done;
        this.query = query;
    }

    static PagePosition parse(String text) {
        Matcher parts = TEXT.matcher(Objects.requireNonNull(text, "The checkpoint must not be null"));
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no checkpoint, which looks like 7.13.1a2b3c4d");
        }
        return new PagePosition(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    /** A short number for a query, from which nobody reads what it asks for. */
    static String fingerprint(Object query) {
        return Integer.toHexString(query.toString().hashCode());
    }

    int page() {
        return page;
    }

    int done() {
        return done;
    }

    boolean isOf(String fingerprint) {
        return query.equals(fingerprint);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PagePosition && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return page + "." + done + "." + query;
    }
}
