package io.retrosieve.runtime;

import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;

/** The API's own scheme, host and port, which alone get credentials and cookies. */
final class Origin {
    private final HttpUrl baseUrl;

    Origin(HttpUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    boolean isOf(HttpUrl url) {
        return url.scheme().equals(baseUrl.scheme())
                && url.host().equals(baseUrl.host())
                && url.port() == baseUrl.port();
    }

    /** Sees every request that goes on the wire, those after a redirect too. */
    Interceptor guard() {
        return chain -> {
            Request request = chain.request();
            Signature signature = request.tag(Signature.class);
            if (signature == null) {
                return chain.proceed(request);
            }
            return chain.proceed(isOf(request.url()) ? signature.complete(request) : signature.strip(request));
        };
    }
}
