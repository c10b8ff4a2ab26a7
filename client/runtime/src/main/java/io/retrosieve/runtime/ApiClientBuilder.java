package io.retrosieve.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.time.Duration;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Sets up a generated client. Only {@link #apiKey} is a must.
 *
 * <pre>{@code
 * TelnyxClient telnyx = TelnyxClient.builder().apiKey(key).build();
 * // Authorization: Bearer <key>
 * }</pre>
 *
 * <p>Build one client and keep it: it holds the connection pool. Not for several threads at once; the client is.
 *
 * @param <B> the generated builder
 */
public abstract class ApiClientBuilder<B extends ApiClientBuilder<B>> {
    private final JsonAdapter.Factory jsonAdapters;
    private final Timeouts timeouts = new Timeouts();
    private HttpUrl baseUrl;
    private @Nullable ApiKey apiKey;
    private @Nullable OkHttpClient okHttpClient;

    /** For generated subclasses: the API's own URL, and the adapters of its models. */
    protected ApiClientBuilder(String baseUrl, JsonAdapter.Factory jsonAdapters) {
        this.baseUrl = BaseUrls.parse(baseUrl);
        this.jsonAdapters = Objects.requireNonNull(jsonAdapters, "jsonAdapters");
    }

    /**
     * The API key, sent as bearer token to the base URL's scheme, host and port and nowhere else.
     *
     * @throws IllegalArgumentException if it is blank or has characters that no key has, such as a line break
     */
    public B apiKey(String apiKey) {
        this.apiKey = new ApiKey(apiKey);
        return self();
    }

    /**
     * Another URL than the API's own, for a proxy or a test: {@code http://localhost:8080/v2}, with or without a slash at
     * the end.
     *
     * @throws IllegalArgumentException if it is not an HTTP URL, or has a user, a query or a fragment
     */
    public B baseUrl(String baseUrl) {
        this.baseUrl = BaseUrls.parse(baseUrl);
        return self();
    }

    /**
     * The app's own OkHttp: its connection pool, dispatcher, interceptors and cache are used too. Its timeouts hold unless
     * they are set here. Its application interceptors do not see the API key, its network interceptors do.
     */
    public B okHttpClient(OkHttpClient okHttpClient) {
        this.okHttpClient = Objects.requireNonNull(okHttpClient, "okHttpClient");
        return self();
    }

    /** How long to wait for a connection; 10 seconds if not set, zero for no limit. */
    public B connectTimeout(Duration timeout) {
        timeouts.connect("connectTimeout", timeout);
        return self();
    }

    /** How long to wait for the next byte; 30 seconds if not set, zero for no limit. */
    public B readTimeout(Duration timeout) {
        timeouts.read("readTimeout", timeout);
        return self();
    }

    /** How long a call may take from first to last, redirects included; 60 seconds if not set, zero for no limit. */
    public B callTimeout(Duration timeout) {
        timeouts.call("callTimeout", timeout);
        return self();
    }

    /**
     * For the generated {@code build()}.
     *
     * @throws IllegalStateException if there is no API key
     */
    protected final ApiClient connect() {
        if (apiKey == null) {
            throw new IllegalStateException("An API key is needed: call apiKey(...) before build()");
        }
        OkHttpClient client = timeouts.applyTo(okHttpClient)
                .addInterceptor(new ApiHeaders(baseUrl, apiKey))
                .build();
        Moshi moshi = new Moshi.Builder().add(jsonAdapters).build();
        return new ApiClient(baseUrl, AnswerRecorder.on(client), moshi);
    }

    @SuppressWarnings("unchecked") // B is the generated class itself, as its declaration says
    private B self() {
        return (B) this;
    }
}
