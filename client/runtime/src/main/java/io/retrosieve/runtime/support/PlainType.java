package io.retrosieve.runtime.support;

import org.jspecify.annotations.Nullable;

/** A type all of whose Java values are good. */
final class PlainType<T> extends ParameterType<T> {
    private final Conversion<T, String> text;

    PlainType(Conversion<T, String> text) {
        this.text = text;
    }

    @Override
    @Nullable
    String faultOf(T value) {
        return null;
    }

    @Override
    String text(T value) {
        return text.convert(value);
    }
}
