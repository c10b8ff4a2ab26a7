package io.retrosieve.runtime;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Signs requests for the API's own scheme, host and port, and no others. Asks for JSON unless the operation asks for
 * something else.
 */
final class ApiHeaders implements Interceptor {
    private final Origin origin;
    private final Security security;

    ApiHeaders(Origin origin, Security security) {
        this.origin = origin;
        this.security = security;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!origin.isOf(request.url())) {
            return chain.proceed(request);
        }
        Request.Builder builder = security.signatureOf(request).begin(request);
        if (request.header("Accept") == null) {
            builder.header("Accept", "application/json");
        }
        return chain.proceed(builder.build());
    }
}
