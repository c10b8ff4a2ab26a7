package io.retrosieve.runtime.support;

/** Writes a value as text. No {@code Function}: on Android below 24 each comes with methods that nobody calls. */
interface TextOf<T> {
    String of(T value);
}
