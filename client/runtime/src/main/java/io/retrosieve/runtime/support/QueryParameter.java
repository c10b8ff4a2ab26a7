package io.retrosieve.runtime.support;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A query parameter with one name: {@code page[size]}, an integer from 1 to 250.
 *
 * @param <T> the Java type of its value
 */
public final class QueryParameter<T> extends Parameter {
    private final String name;
    private final ParameterType<T> type;

    private QueryParameter(String name, ParameterType<T> type) {
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
    }

    /** A parameter sent as {@code name}, decoded: brackets are percent-encoded by Retrofit. */
    public static <T> QueryParameter<T> of(String name, ParameterType<T> type) {
        return new QueryParameter<>(name, type);
    }

    String name() {
        return name;
    }

    List<String> encode(T value) {
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
