package io.retrosieve.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.StrictTypes;
import java.time.Duration;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Sets up a generated client. Only {@link #apiKey} is a must, and {@link #baseUrl} where the API's document names no server.
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
    private @Nullable HttpUrl baseUrl;
    private @Nullable ApiKey apiKey;
    private @Nullable OkHttpClient okHttpClient;

    /** For generated subclasses: the API's own URL, and the adapters of its models. */
    protected ApiClientBuilder(String baseUrl, JsonAdapter.Factory jsonAdapters) {
        this(jsonAdapters);
        this.baseUrl = BaseUrls.parse(baseUrl);
    }

    /** For generated subclasses of an API whose document names no server: callers must set {@link #baseUrl}. */
    protected ApiClientBuilder(JsonAdapter.Factory jsonAdapters) {
        this.jsonAdapters = Objects.requireNonNull(jsonAdapters, "jsonAdapters");
    }

    /**
     * The API key, sent as bearer token to the base URL's scheme, host and port and nowhere else.
     *
     * @throws IllegalArgumentException if it is blank, begins with "Bearer", or has characters that no key has, such as a
     *     line break
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
     *
     * <p>Without it the client makes its own, whose threads for {@link ApiCall#enqueue} and {@link ApiCall#toFuture} are
     * daemons: a process ends when its own work is done, and does not wait for answers that nobody waits for. At most 5 such
     * calls run at a time and others queue up; {@code dispatcher().setMaxRequestsPerHost(...)} of an own one allows more.
     */
    public B okHttpClient(OkHttpClient okHttpClient) {
        this.okHttpClient = Objects.requireNonNull(okHttpClient, "The OkHttpClient must not be null");
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
     * For the generated {@code build()} of an API that wants a key.
     *
     * @throws IllegalStateException if there is no API key, or no base URL
     */
    protected final ApiClient connect() {
        if (apiKey == null) {
            throw new IllegalStateException("An API key is needed: call apiKey(...) before build()");
        }
        return connectWithOptionalKey();
    }

    /**
     * For the generated {@code build()} of an API that works without a key too: no {@code Authorization} is sent then.
     *
     * @throws IllegalStateException if there is no base URL
     */
    protected final ApiClient connectWithOptionalKey() {
        if (baseUrl == null) {
            throw new IllegalStateException("baseUrl is missing: the document names no server");
        }
        OkHttpClient client = timeouts.applyTo(okHttpClient)
                .addInterceptor(new ApiHeaders(baseUrl, apiKey))
                .build();
        Moshi moshi =
                new Moshi.Builder().add(jsonAdapters).add(new StrictTypes()).build();
        return new ApiClient(baseUrl, AnswerRecorder.on(client), moshi);
    }

    @SuppressWarnings("unchecked") // B is the generated class itself, as its declaration says
    private B self() {
        return (B) this;
    }
}
