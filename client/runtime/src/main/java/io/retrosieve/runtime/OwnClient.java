package io.retrosieve.runtime;

import io.retrosieve.runtime.support.InsteadOfNetwork;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/**
 * An app's own OkHttp. Nothing else copies one, so that a shrinker sees where there is none, and leaves out what only a copy
 * may have: OkHttp's cookies, with the list of domains that take none.
 */
final class OwnClient {
    private final OkHttpClient client;

    OwnClient(OkHttpClient client) {
        this.client = client;
    }

    OkHttpClient.Builder newBuilder() {
        return client.newBuilder();
    }

    /** What answers instead of the network comes after all others. */
    void moveStandInsToEnd(List<Interceptor> interceptors) {
        List<Interceptor> standIns = new ArrayList<>();
        for (Interceptor interceptor : interceptors) {
            if (interceptor instanceof InsteadOfNetwork) {
                standIns.add(interceptor);
            }
        }
        interceptors.removeAll(standIns);
        interceptors.addAll(standIns);
    }
}
