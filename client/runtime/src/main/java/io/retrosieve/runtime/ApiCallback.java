package io.retrosieve.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Gets the outcome of {@link ApiCall#enqueue}: one of its methods is called, once, unless the call is cancelled before. On
 * Android that is on the main thread, elsewhere on a thread of OkHttp, where what the methods themselves throw is printed and
 * dropped.
 *
 * @param <T> what a successful call gives
 */
public interface ApiCallback<T extends @Nullable Object> {
    /** The call succeeded. */
    void onSuccess(T value);

    /** The call failed: a {@link RetrosieveException}, unless the request could not even be made. */
    void onFailure(RuntimeException failure);
}
