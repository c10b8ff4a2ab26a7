package io.retrosieve.runtime.support;

import org.jspecify.annotations.Nullable;

/**
 * Makes one of the other. For generated code, which passes a method.
 *
 * <p>No {@link java.util.function.Function}: on Android below 24 each comes with methods that nobody calls.
 */
public interface Conversion<A, B extends @Nullable Object> {
    B convert(A from);
}
