package io.retrosieve.runtime;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Adds the API key, if there is one, only to requests for the API's own scheme, host and port. OkHttp takes the header off
 * again when it follows a redirect to another host. Asks for JSON unless the operation asks for something else.
 */
final class ApiHeaders implements Interceptor {
    private final HttpUrl baseUrl;
    private final @Nullable String authorization;

    ApiHeaders(HttpUrl baseUrl, @Nullable ApiKey apiKey) {
        this.baseUrl = baseUrl;
        this.authorization = apiKey == null ? null : apiKey.authorization();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!isOfApi(request.url())) {
            return chain.proceed(request);
        }
        Request.Builder builder = request.newBuilder();
        if (authorization != null) {
            builder.header("Authorization", authorization);
        }
        if (request.header("Accept") == null) {
            builder.header("Accept", "application/json");
        }
        return chain.proceed(builder.build());
    }

    private boolean isOfApi(HttpUrl url) {
        return url.scheme().equals(baseUrl.scheme())
                && url.host().equals(baseUrl.host())
                && url.port() == baseUrl.port();
    }
}
