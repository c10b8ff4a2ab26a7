package io.retrosieve.runtime;

import io.retrosieve.runtime.support.QueryValues;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The query of one operation: each generated subclass has a method for each filter that the API knows.
 *
 * <pre>{@code
 * ListCallEventsQuery.ofLeg(legId).product(Product.FAX).pageSize(250)
 * // ?filter[leg_id]=308fe500-5213-11e9-ace7-02420a0f0668&filter[product]=fax&page[size]=250
 * }</pre>
 *
 * <p>Immutable: every method gives a new query and leaves this one as it is, so one query may be kept, shared between
 * threads and used as the base of several others. A value out of its bounds is refused with an
 * {@link IllegalArgumentException} whose message names the parameter, the bound and the value. {@code unspecified(name,
 * value)} adds a parameter that the specification does not know, as it is; a name that is added twice is sent twice, and one
 * that is empty, or has a method of its own, is refused.
 *
 * <p>It is a {@link Map} for one reason only: Retrofit's {@code @QueryMap} takes nothing else. So any Retrofit instance
 * can take the typed query as it is, without an interceptor or converter of ours, which, once forgotten, would drop
 * filters in silence. Parameters are in the order of the specification, whatever the order of calls, and those that the
 * specification does not know follow in the order in which they were added.
 *
 * <p>Unlike other maps this one holds a key several times if a parameter has several values, because Retrofit walks over
 * {@link #entrySet()} and sends what it meets. {@link #get} then gives the first. Methods that would change the map throw
 * {@link UnsupportedOperationException}, and are deprecated only so that nobody picks them.
 */
public abstract class Query extends AbstractMap<String, String> {
    private final QueryValues values;

    /** For generated subclasses. */
    protected Query(QueryValues values) {
        this.values = Objects.requireNonNull(values, "values");
    }

    /**
     * The typed values behind this query. For generated code: public because generated classes that page through results
     * are no subclasses, and not named {@code values} because a {@link Map} has that.
     */
    public final QueryValues queryValues() {
        return values;
    }

    /** Names and values as they are sent, decoded; a name that is sent several times is there several times. */
    @Override
    public final Set<Map.Entry<String, String>> entrySet() {
        return new EntrySet(values.entries());
    }

    /** Whether the other map sends the same: as for any map, and for repeated keys the same values in the same order. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Map && byKey(this).equals(byKey((Map<?, ?>) other)));
    }

    @Override
    public final int hashCode() {
        return super.hashCode();
    }

    /** The decoded query string: {@code filter[leg_id]=308fe500-5213-11e9-ace7-02420a0f0668&page[size]=250}. */
    @Override
    public final String toString() {
        List<Map.Entry<String, String>> entries = values.entries();
        List<String> pairs = new ArrayList<>(entries.size());
        for (Map.Entry<String, String> entry : entries) {
            pairs.add(entry.getKey() + "=" + entry.getValue());
        }
        return String.join("&", pairs);
    }

    private static Map<Object, List<Object>> byKey(Map<?, ?> map) {
        Map<Object, List<Object>> values = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            List<Object> ofKey = values.get(entry.getKey());
            if (ofKey == null) {
                ofKey = new ArrayList<>();
                values.put(entry.getKey(), ofKey);
            }
            ofKey.add(entry.getValue());
        }
        return values;
    }

    // What a map has for changes, marked as deprecated so that editors strike it out.

    @Override
    @Deprecated
    public final String put(String name, String value) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final void putAll(Map<? extends String, ? extends String> more) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final String remove(@Nullable Object name) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final boolean remove(@Nullable Object name, @Nullable Object value) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final void clear() {
        throw immutable();
    }

    @Override
    @Deprecated
    public final String putIfAbsent(String name, String value) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final String computeIfAbsent(String name, Function<? super String, ? extends String> value) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final String computeIfPresent(
            String name, BiFunction<? super String, ? super String, ? extends String> value) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final String compute(String name, BiFunction<? super String, ? super String, ? extends String> value) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final String merge(
            String name, String value, BiFunction<? super String, ? super String, ? extends String> both) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final String replace(String name, String value) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final boolean replace(String name, String from, String to) {
        throw immutable();
    }

    @Override
    @Deprecated
    public final void replaceAll(BiFunction<? super String, ? super String, ? extends String> value) {
        throw immutable();
    }

    private static UnsupportedOperationException immutable() {
        return new UnsupportedOperationException(
                "A query is immutable: use its filter methods, each gives a new query");
    }
}
