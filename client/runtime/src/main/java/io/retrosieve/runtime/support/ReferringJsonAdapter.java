package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;

/** An adapter that may stand on one which has to be looked up. */
abstract class ReferringJsonAdapter<T> extends JsonAdapter<T> {

    /** The same with the adapters that are found there. */
    abstract JsonAdapter<T> with(AdapterLookup others);

    /** Whether items of a list or values of a map may be null. */
    boolean mayHoldNull() {
        return false;
    }

    static <T> JsonAdapter<T> resolve(JsonAdapter<T> adapter, AdapterLookup others) {
        if (adapter instanceof ScalarJsonAdapter) {
            return ((ScalarJsonAdapter<T>) adapter).ofField();
        }
        return adapter instanceof ReferringJsonAdapter ? ((ReferringJsonAdapter<T>) adapter).with(others) : adapter;
    }
}
