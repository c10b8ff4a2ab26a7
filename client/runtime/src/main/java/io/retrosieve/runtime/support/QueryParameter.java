package io.retrosieve.runtime.support;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A query parameter with one name: {@code page[size]}, an integer from 1 to 250.
 *
 * @param <T> the Java type of its value
 */
public final class QueryParameter<T> extends Parameter {
    private final String name;
    private final ParameterType<T> type;
    private final boolean reserved;

    private QueryParameter(String name, ParameterType<T> type, boolean reserved) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.reserved = reserved;
    }

    /**
     * A parameter sent as {@code name}, or by its type under names that begin with it, decoded: brackets are
     * percent-encoded by Retrofit.
     */
    public static <T> QueryParameter<T> of(String name, ParameterType<T> type) {
        return new QueryParameter<>(name, type, false);
    }

    /**
     * This parameter with {@code /}, {@code :}, {@code ,} and their like as they are, and what is percent-encoded already
     * too. The query's map then is {@code @QueryMap(encoded = true)}.
     */
    public QueryParameter<T> allowReserved() {
        return new QueryParameter<>(name, type, true);
    }

    @Override
    boolean allowsReserved() {
        return reserved;
    }

    String name() {
        return name;
    }

    List<Map.Entry<String, String>> encode(T value) {
        return type.encode(name, value);
    }

    @Override
    List<String> wireNames() {
        return Collections.singletonList(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
