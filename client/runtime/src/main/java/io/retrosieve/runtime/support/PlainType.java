package io.retrosieve.runtime.support;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type all of whose Java values are good. */
final class PlainType<T> extends ParameterType<T> {
    private final Function<T, String> text;

    PlainType(Function<T, String> text) {
        this.text = text;
    }

    @Override
    @Nullable
    String faultOf(T value) {
        return null;
    }

    @Override
    String text(T value) {
        return text.apply(value);
    }
}
