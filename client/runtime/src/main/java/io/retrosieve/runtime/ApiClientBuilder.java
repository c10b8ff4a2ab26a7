package io.retrosieve.runtime;

import io.retrosieve.runtime.support.AdapterLookup;
import io.retrosieve.runtime.support.ClientAdapters;
import io.retrosieve.runtime.support.ModelAdapters;
import io.retrosieve.runtime.support.ModelJsonAdapterFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Sets up a generated client. Only credentials are a must, where every operation asks for some, and {@link #baseUrl} where
 * the API's document names no server. The generated builder has a method for each kind of credentials.
 *
 * <pre>{@code
 * TelnyxClient telnyx = TelnyxClient.builder().apiKey(key).build();
 * // Authorization: Bearer <key>
 * }</pre>
 *
 * <p>Credentials go to the base URL's scheme, host and port and nowhere else, also after a redirect, and only to operations
 * that ask for them. Where an operation takes one or the other, it gets the first, in the document's order, that can be met
 * as a whole, else what there is of the first that can be met in part. A call for which nothing was given is sent without:
 * the server decides, mostly with an {@link UnauthorizedException}.
 *
 * <p>Build one client and keep it: it holds the connection pool. Not for several threads at once; the client is.
 *
 * @param <B> the generated builder
 */
public abstract class ApiClientBuilder<B extends ApiClientBuilder<B>> {
    private final AdapterLookup adapters;
    private final Timeouts timeouts = new Timeouts();
    private final Map<String, Credential> credentials = new LinkedHashMap<>();
    private CallSettings settings = CallSettings.DEFAULTS;
    private Timing timing = new SystemTiming();
    private @Nullable CallListeners listeners;
    private long maxResponseSize = BodyLimit.DEFAULT;
    private boolean strict;
    private @Nullable HttpUrl baseUrl;
    private @Nullable OwnClient ownClient;

    /** For generated subclasses: the API's own URL, and the adapters of its models. */
    protected ApiClientBuilder(String baseUrl, ModelJsonAdapterFactory jsonAdapters) {
        this(jsonAdapters);
        this.baseUrl = BaseUrls.parse(baseUrl);
    }

    /** For generated subclasses of an API whose document names no server: callers must set {@link #baseUrl}. */
    protected ApiClientBuilder(ModelJsonAdapterFactory jsonAdapters) {
        this(ClientAdapters.of(Objects.requireNonNull(jsonAdapters, "jsonAdapters")));
    }

    /** For generated subclasses whose bodies are models and nothing else: no lists or maps, no bare texts, numbers or times. */
    protected ApiClientBuilder(String baseUrl, ModelAdapters models) {
        this(models);
        this.baseUrl = BaseUrls.parse(baseUrl);
    }

    /** The same where the document names no server. */
    protected ApiClientBuilder(ModelAdapters models) {
        this(ClientAdapters.ofModels(Objects.requireNonNull(models, "models")));
    }

    private ApiClientBuilder(AdapterLookup adapters) {
        this.adapters = adapters;
    }

    /** For generated subclasses of an API with several services, each of which brings {@link ApiClient#withModels its own}. */
    protected ApiClientBuilder(String baseUrl) {
        this();
        this.baseUrl = BaseUrls.parse(baseUrl);
    }

    /** The same where the document names no server. */
    protected ApiClientBuilder() {
        this((Class<?> type, AdapterLookup others) -> null);
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
     * they are set here. Its application interceptors do not see credentials, its network interceptors do. Its cache is
     * shared by all that use that OkHttp, whatever their credentials, unless the server says {@code Vary} or {@code no-store}.
     *
     * <p>Without it the client makes its own, whose threads for {@link ApiCall#enqueue} and {@link ApiCall#toFuture} are
     * daemons: a process ends when its own work is done, and does not wait for answers that nobody waits for. At most 16
     * such calls run at a time and others queue up. An own one allows 5 to a host unless it says otherwise:
     * {@code dispatcher().setMaxRequestsPerHost(16)}.
     */
    public B okHttpClient(OkHttpClient okHttpClient) {
        ownClient = new OwnClient(Objects.requireNonNull(okHttpClient, "The OkHttpClient must not be null"));
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

    /**
     * How long one attempt of a call may take from first to last, redirects included; 60 seconds if not set, zero for no
     * limit. What all attempts may take together is the {@link #deadline}.
     */
    public B callTimeout(Duration timeout) {
        timeouts.call("callTimeout", timeout);
        return self();
    }

    /**
     * Holds the items of each page against the filters that were sent, as far as the document says which property of an
     * item a filter speaks of; a page with one that does not match fails with a {@link FilterMismatchException}. Servers
     * have been seen that ignore filters. Not done unless asked for.
     */
    public B strict() {
        strict = true;
        return self();
    }

    /**
     * When calls are sent again, instead of {@link RetryPolicy#defaults}. A call may have its own:
     * {@link ApiCall#withRetries}.
     *
     * <pre>{@code
     * TelnyxClient.builder().apiKey(key).retries(RetryPolicy.none()).build(); // every request is sent once
     * }</pre>
     */
    public B retries(RetryPolicy policy) {
        settings = settings.withRetries(Objects.requireNonNull(policy, "The retry policy must not be null"));
        return self();
    }

    /**
     * How long a call may take in all, attempts and the waits between them; 2 minutes if not set, zero for no limit. What is
     * over the deadline fails with a {@link DeadlineException}; a wait that would pass it is not begun. A body that is handed
     * on unread may be read after it. A call may have its own: {@link ApiCall#withDeadline}.
     */
    public B deadline(Duration deadline) {
        settings = settings.withDeadline(Timeouts.checked("deadline", deadline));
        return self();
    }

    /**
     * Adds somebody who sees what becomes of calls, for logs and metrics: operation, names of filters, status, duration,
     * attempts. Neither credentials nor the values that are asked for are told.
     *
     * <pre>{@code
     * builder.listener(report -> log.info("{}", report))
     * // GET /call_events [leg_id=eq, occurred_at=gte] attempt 1: 200 in 48 ms (request id 7f3b)
     * }</pre>
     */
    public B listener(CallListener listener) {
        return with(listener, false);
    }

    /**
     * The same for a listener that may see path and query as they are sent, telephone numbers and ids included:
     * {@link CallReport#target}.
     */
    public B listenerWithValues(CallListener listener) {
        return with(listener, true);
    }

    private B with(CallListener listener, boolean seesValues) {
        CallListeners before = listeners == null ? CallListeners.NONE : listeners;
        listeners = before.with(Objects.requireNonNull(listener, "The listener must not be null"), seesValues);
        return self();
    }

    /**
     * The most bytes that the body of an answer may have once it is decompressed; 64 MiB if not set. A longer one fails with
     * a {@link ResponseTooLargeException} as soon as that shows, so that no server can fill the memory. Bodies that are
     * handed on unread are not bounded, and of errors the first 64 KiB are read in any case.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public B maxResponseSize(long bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("maxResponseSize must be positive, but was " + bytes);
        }
        maxResponseSize = bytes;
        return self();
    }

    /** For tests. */
    B timing(Timing timing) {
        this.timing = timing;
        return self();
    }

    /** For generated subclasses: {@code Authorization: Bearer <token>}. {@code method} is the one that takes it. */
    protected final B bearer(String method, String token) {
        return with(method, Credential.bearer(Secrets.token(Secrets.what(method), token)));
    }

    /** For generated subclasses: the same with a token for each call. */
    protected final B bearer(String method, TokenSource source) {
        return with(method, Credential.bearer(Objects.requireNonNull(source, "The token source must not be null")));
    }

    /** For generated subclasses: {@code Authorization: Basic <user:password>}. */
    protected final B basic(String method, String user, String password) {
        return with(method, Credential.basic(Secrets.user(user), Secrets.password(password)));
    }

    /** For generated subclasses: {@code <name>: <key>}. */
    protected final B keyInHeader(String method, String name, String key) {
        return with(method, Credential.inHeader(name, Secrets.headerValue(Secrets.what(method), key)));
    }

    /** For generated subclasses: {@code ?<name>=<key>}. */
    protected final B keyInQuery(String method, String name, String key) {
        return with(method, Credential.inQuery(name, Secrets.queryValue(Secrets.what(method), key)));
    }

    /** For generated subclasses: {@code Cookie: <name>=<key>}. */
    protected final B keyInCookie(String method, String name, String key) {
        return with(method, Credential.inCookie(name, Secrets.cookieValue(Secrets.what(method), key)));
    }

    private B with(String method, Credential credential) {
        credentials.put(method, credential);
        return self();
    }

    /**
     * For the generated {@code build()} of an API each of whose operations asks for credentials.
     *
     * @param usual what an operation without {@link SecuredBy} asks for, in the same form
     * @throws IllegalStateException if there are no credentials, or no base URL
     */
    protected final ApiClient connect(String... usual) {
        if (credentials.isEmpty()) {
            List<String> alternatives = new ArrayList<>();
            for (String alternative : usual) {
                alternatives.add(alternative.replace(" ", "(...) and ") + "(...)");
            }
            throw new IllegalStateException(
                    "Credentials are needed: call " + String.join(" or ", alternatives) + " before build()");
        }
        return connectWithOptionalCredentials(usual);
    }

    /**
     * For the generated {@code build()} of an API that works without credentials too.
     *
     * @throws IllegalStateException if there is no base URL
     */
    protected final ApiClient connectWithOptionalCredentials(String... usual) {
        if (baseUrl == null) {
            throw new IllegalStateException("baseUrl is missing: the document names no server");
        }
        Origin origin = new Origin(baseUrl);
        OkHttpClient.Builder client =
                timeouts.applyTo(ownClient).addInterceptor(new ApiHeaders(origin, new Security(credentials, usual)));
        client.interceptors().add(0, new BodyLimit(maxResponseSize)); // the app's may decompress what OkHttp does not
        client.networkInterceptors().add(0, origin.guard());
        if (ownClient != null) {
            ownClient.moveStandInsToEnd(client.interceptors());
        }
        client.interceptors().add(0, new AnswerRecorder()); // sees what the caller gets
        return new ApiClient(baseUrl, adapters, new CallContext(client.build(), timing, listeners, strict), settings);
    }

    @SuppressWarnings("unchecked") // B is the generated class itself, as its declaration says
    private B self() {
        return (B) this;
    }
}
