package io.retrosieve.runtime.support;

import io.retrosieve.runtime.Condition;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one query: what is given, and every name that the operation knows, in the order in which names are sent.
 * Immutable.
 */
public final class QueryValues {
    private final Set<String> knownNames;
    private final Given<?>[] given;
    private final List<Map.Entry<String, String>> unspecified;
    private final boolean encoded;

    private QueryValues(
            Set<String> knownNames, Given<?>[] given, List<Map.Entry<String, String>> unspecified, boolean encoded) {
        this.encoded = encoded;
        this.knownNames = knownNames;
        this.given = given;
        this.unspecified = unspecified;
    }

    /**
     * No value yet. Values are sent in the order of {@code parameters}, whatever the order in which they are given. If one
     * of them allows reserved characters, entries are percent-encoded.
     */
    public static QueryValues none(Parameter... parameters) {
        Set<String> names = new LinkedHashSet<>();
        boolean encoded = false;
        for (Parameter parameter : parameters) {
            encoded |= parameter.allowsReserved();
            for (String name : parameter.wireNames()) {
                if (!names.add(name)) {
                    throw new IllegalArgumentException("Two parameters are named " + name);
                }
            }
        }
        return new QueryValues(Collections.unmodifiableSet(names), new Given<?>[0], Collections.emptyList(), encoded);
    }

    /** With this value instead of any earlier one of the same parameter. */
    public <T> QueryValues with(QueryParameter<T> parameter, T value) {
        if (!knownNames.contains(parameter.name())) {
            throw new IllegalArgumentException("This operation has no parameter " + parameter.name());
        }
        int place = placeOf(parameter.name());
        Given<?>[] more = Arrays.copyOf(given, Math.max(given.length, place + 1));
        more[place] = new Given<>(parameter, value, parameter.encode(value));
        return new QueryValues(knownNames, more, unspecified, encoded);
    }

    /** Where the value of the parameter with this name is; behind all others if there is none. */
    private int placeOf(String name) {
        int place = 0;
        while (place < given.length && !given[place].parameter.name().equals(name)) {
            place++;
        }
        return place;
    }

    private @Nullable Given<?> given(String name) {
        int place = placeOf(name);
        return place < given.length ? given[place] : null;
    }

    /** With this condition instead of any earlier one that compares the same field in the same way. */
    public <T> QueryValues with(ConditionParameter<T> parameter, Condition<? extends T> condition) {
        Objects.requireNonNull(condition, () -> "The condition on " + parameter + " must not be null");
        return with(parameter.parameterOf(condition), Collections.unmodifiableList(condition.values()));
    }

    /**
     * With one more value under a name that the specification does not know, sent after those that it knows.
     *
     * @throws IllegalArgumentException if the name is empty, or is in the specification and so has a method of its own
     */
    public QueryValues withUnspecified(String name, String value) {
        Objects.requireNonNull(name, "The name of an unspecified parameter must not be null");
        Objects.requireNonNull(value, () -> name + " must not be null");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("The name of an unspecified parameter must not be empty");
        }
        if (knownNames.contains(name)) {
            throw new IllegalArgumentException(
                    name + " is in the specification: use its own method, which checks the value");
        }
        List<Map.Entry<String, String>> more = new ArrayList<>(unspecified);
        more.add(new SimpleImmutableEntry<>(name, value));
        return new QueryValues(knownNames, given, Collections.unmodifiableList(more), encoded);
    }

    /** The value of this parameter, or null if none was given. */
    @SuppressWarnings("unchecked") // the entry was made by with(QueryParameter<T>, T) for this same parameter
    public <T> @Nullable T get(QueryParameter<T> parameter) {
        Given<?> entry = given(parameter.name());
        return entry == null || entry.parameter != parameter ? null : (T) entry.value;
    }

    /** The value of this parameter whatever its type, or null if none was given. */
    @Nullable
    Object valueOf(QueryParameter<?> parameter) {
        return get(parameter);
    }

    /** The names of the parameters that have a value, those that the specification does not know too. */
    public Set<String> givenNames() {
        Set<String> names = new LinkedHashSet<>();
        for (String name : knownNames) {
            if (given(name) != null) {
                names.add(name);
            }
        }
        for (Map.Entry<String, String> other : unspecified) {
            names.add(other.getKey());
        }
        return names;
    }

    /** Names and texts, decoded unless a parameter allows reserved characters, in the order in which they are sent; a name with several values is there several times. */
    public List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>(given.length + unspecified.size());
        for (String name : knownNames) {
            Given<?> known = given(name);
            if (known != null) {
                for (Map.Entry<String, String> text : known.texts) {
                    entries.add(entry(text, known.parameter.allowsReserved()));
                }
            }
        }
        for (Map.Entry<String, String> other : unspecified) {
            entries.add(entry(other, false));
        }
        return Collections.unmodifiableList(entries);
    }

    private Map.Entry<String, String> entry(Map.Entry<String, String> text, boolean reserved) {
        if (!encoded) {
            return text;
        }
        String value = reserved
                ? PercentEncoding.encodeReserved(text.getValue())
                : PercentEncoding.encode(text.getValue(), PercentEncoding.UNRESERVED);
        return new SimpleImmutableEntry<>(PercentEncoding.encode(text.getKey(), PercentEncoding.UNRESERVED), value);
    }

    @Override
    public String toString() {
        return entries().toString();
    }

    private static final class Given<T> {
        private final QueryParameter<T> parameter;
        private final T value;
        private final List<Map.Entry<String, String>> texts;

        Given(QueryParameter<T> parameter, T value, List<Map.Entry<String, String>> texts) {
            this.parameter = parameter;
            this.value = value;
            this.texts = texts;
        }
    }
}
