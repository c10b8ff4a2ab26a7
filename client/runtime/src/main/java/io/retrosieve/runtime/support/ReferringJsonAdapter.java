package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;

/** An adapter that may stand on one which only a Moshi has. */
abstract class ReferringJsonAdapter<T> extends JsonAdapter<T> {

    /** The same with the adapters of this Moshi. */
    abstract JsonAdapter<T> with(Moshi moshi);

    /** Whether items of a list or values of a map may be null. */
    boolean mayHoldNull() {
        return false;
    }

    static <T> JsonAdapter<T> resolve(JsonAdapter<T> adapter, Moshi moshi) {
        if (adapter instanceof ScalarJsonAdapter) {
            return ((ScalarJsonAdapter<T>) adapter).ofField();
        }
        return adapter instanceof ReferringJsonAdapter ? ((ReferringJsonAdapter<T>) adapter).with(moshi) : adapter;
    }
}
