package io.retrosieve.testing;

import io.retrosieve.runtime.Query;
import io.retrosieve.runtime.support.FieldValues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * An operation in memory that finds what a query asks for among the items that a test gives it, in pages, as the API does.
 * Safe for use by several threads; items may come while pages are read.
 *
 * <pre>{@code
 * fake.onListCallEvents()
 *         .add(event)
 *         .add(otherEvent, Collections.singletonMap("filter[product]", "fax"))
 *         .filter("filter[connection_id]", (event, asked) -> asked.equals(connectionOf(event)));
 * }</pre>
 *
 * <p>It knows what a filter asks for by the document's {@code x-query-rules}. A query with any other parameter fails, and
 * says so: were it ignored, a test would pass with items that the API would not give. Tell it then, as above, what items
 * have to do with the parameter.
 *
 * @param <Q> the query
 * @param <T> an item
 */
public final class FakeListing<Q extends Query, T> extends FakeOperation {
    private final ListingFormat<T> format;
    private final Supplier<Instant> now;
    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<String, ItemFilter<? super T>> filters = new LinkedHashMap<>();
    private boolean descending;
    private int usualSize;

    FakeListing(String name, ListingFormat<T> format, Supplier<Instant> now) {
        super(name);
        this.format = format;
        this.now = now;
        this.usualSize = format.usualSize;
    }

    /** One more item. */
    public FakeListing<Q, T> add(T item) {
        return add(item, Collections.emptyMap());
    }

    /**
     * One more item, with what the API knows of it and its properties do not show, by the name of the parameter:
     * {@code filter[product]} is {@code fax}. An item without does not match a query that has the parameter.
     */
    public synchronized FakeListing<Q, T> add(T item, Map<String, String> attributes) {
        Objects.requireNonNull(item, "The item must not be null");
        entries.add(new Entry<>(item, new HashMap<>(attributes)));
        return this;
    }

    /** More items. */
    public FakeListing<Q, T> addAll(Collection<? extends T> items) {
        items.forEach(this::add);
        return this;
    }

    /** No items any more. */
    public synchronized FakeListing<Q, T> clear() {
        entries.clear();
        return this;
    }

    /**
     * What items have to do with the parameter of this name, {@code filter[connection_id]}, instead of what the document
     * says. Of several values of one parameter one is enough. {@code (item, asked) -> true} ignores a parameter.
     */
    public synchronized FakeListing<Q, T> filter(String name, ItemFilter<? super T> filter) {
        Objects.requireNonNull(name, "The name of the parameter must not be null");
        filters.put(name, Objects.requireNonNull(filter, "The filter must not be null"));
        return this;
    }

    /** Items come with the last one first. By which property they are ordered the document says; if it does not, they come as they were added. */
    public synchronized FakeListing<Q, T> descending() {
        descending = true;
        return this;
    }

    /** So many items are on a page where the query does not say, instead of the API's own number. */
    public synchronized FakeListing<Q, T> pageSize(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("A page must have one item or more, not " + size);
        }
        usualSize = size;
        return this;
    }

    /** The queries that came, those that failed too, the first one first. */
    @SuppressWarnings("unchecked") // the interface's method takes a Q
    public List<Q> queries() {
        List<Q> queries = new ArrayList<>();
        requests().forEach(request -> queries.add((Q) queryOf(request)));
        return Collections.unmodifiableList(queries);
    }

    @Override
    synchronized void forget() {
        entries.clear();
        filters.clear();
        descending = false;
        usualSize = format.usualSize;
    }

    @Override
    synchronized Response answer(FakeRequest request, Interceptor.Chain chain, Wire wire) {
        Query query = queryOf(request);
        refuseUnknown(query);
        List<T> found = found(query);
        long number = number(query, format.numberName, format.firstNumber);
        int size = (int) number(query, format.sizeName, usualSize);
        if (size < 1) {
            throw new IllegalStateException(name() + " was asked for pages of " + size + " items");
        }
        long begin = Math.min(Math.max(0, number - format.firstNumber) * size, found.size());
        List<T> items = found.subList((int) begin, (int) Math.min(begin + size, found.size()));
        Map<PageFormat.Total, Long> totals = new EnumMap<>(PageFormat.Total.class);
        totals.put(PageFormat.Total.PAGE_NUMBER, number);
        totals.put(PageFormat.Total.PAGE_SIZE, (long) size);
        totals.put(PageFormat.Total.TOTAL_PAGES, (found.size() + size - 1L) / size);
        totals.put(PageFormat.Total.TOTAL_RESULTS, (long) found.size());
        return Wire.json(chain, format.page.write(items, totals, wire.moshi().adapter(format.item)));
    }

    private static Query queryOf(FakeRequest request) {
        return (Query) Objects.requireNonNull(request.arguments().get(0), "The query must not be null");
    }

    private void refuseUnknown(Query query) {
        Set<String> unknown = format.properties.unknownIn(query.queryValues());
        unknown.removeAll(filters.keySet());
        unknown.remove(format.numberName);
        unknown.remove(format.sizeName);
        entries.forEach(entry -> unknown.removeAll(entry.attributes.keySet()));
        if (!unknown.isEmpty()) {
            String name = unknown.iterator().next();
            throw new IllegalStateException(name() + " was asked for " + unknown
                    + ", and nothing says what an item has to do with that: call filter(\"" + name
                    + "\", (item, asked) -> ...) of its fake, or add items with attributes for it");
        }
    }

    private List<T> found(Query query) {
        Set<String> given = query.queryValues().givenNames();
        Instant time = now.get();
        List<T> found = new ArrayList<>();
        for (Entry<T> entry : entries) {
            if (format.isLookedAt(entry.item, given, time) && matches(entry, query, given)) {
                found.add(entry.item);
            }
        }
        found.sort(this::compare);
        if (descending) {
            Collections.reverse(found);
        }
        return found;
    }

    private boolean matches(Entry<T> entry, Query query, Set<String> given) {
        Set<String> missed = format.properties.missedBy(entry.item, query.queryValues());
        Set<String> unlinked = format.properties.unknownIn(query.queryValues());
        for (String name : given) {
            boolean linked = !unlinked.contains(name) && !missed.contains(name);
            if (!isPaging(name) && !matches(entry, query, name, linked)) {
                return false;
            }
        }
        return true;
    }

    /** What was said of this item goes before what was said of all, and that before what the document says. */
    private boolean matches(Entry<T> entry, Query query, String name, boolean otherwise) {
        @Nullable String attribute = entry.attributes.get(name);
        if (attribute != null) {
            return texts(query, name).contains(attribute);
        }
        @Nullable ItemFilter<? super T> filter = filters.get(name);
        return filter == null
                ? otherwise
                : texts(query, name).stream().anyMatch(asked -> filter.matches(entry.item, asked));
    }

    private boolean isPaging(String name) {
        return name.equals(format.numberName) || name.equals(format.sizeName);
    }

    /** A parameter that nests is sent under several names, and is taken as one text. */
    private static List<String> texts(Query query, String name) {
        List<String> texts = new ArrayList<>();
        List<String> nested = new ArrayList<>();
        for (Map.Entry<String, String> sent : query.queryValues().entries()) {
            if (sent.getKey().equals(name)) {
                texts.add(sent.getValue());
            } else if (sent.getKey().startsWith(name + "[")) {
                nested.add(sent.getKey() + "=" + sent.getValue());
            }
        }
        return texts.isEmpty() ? Collections.singletonList(String.join("&", nested)) : texts;
    }

    private static long number(Query query, String name, int otherwise) {
        @Nullable String text = query.get(name);
        return text == null ? otherwise : Long.parseLong(text);
    }

    private int compare(T one, T other) {
        @Nullable Object first = format.properties.orderOf(one);
        @Nullable Object second = format.properties.orderOf(other);
        if (first == null || second == null) {
            return Boolean.compare(first == null, second == null);
        }
        return FieldValues.compare(first, second);
    }

    private static final class Entry<T> {
        private final T item;
        private final Map<String, String> attributes;

        Entry(T item, Map<String, String> attributes) {
            this.item = item;
            this.attributes = attributes;
        }
    }
}
