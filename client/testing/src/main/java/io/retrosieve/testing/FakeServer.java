package io.retrosieve.testing;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.Query;
import io.retrosieve.runtime.support.InsteadOfNetwork;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * What stands in memory for an API's server. Calls come to it through the real Retrofit and the real OkHttp, with their
 * interceptors, converters, threads, timeouts and cancellation, up to where a connection would be opened: none is.
 *
 * <p>A generated test kit makes one. Safe for use by several threads.
 */
public final class FakeServer {
    private static final long IDLE_SECONDS = 1;
    private static final int CALLS_AT_A_TIME = 64;

    private final Map<String, FakeOperation> operations = new ConcurrentHashMap<>();
    private final List<FakeRequest> requests = Collections.synchronizedList(new ArrayList<>());
    private final FailurePlan failures = new FailurePlan();
    private final Wire wire;
    private final OkHttpClient okHttpClient;
    private final Retrofit retrofit;
    private volatile Clock clock = Clock.systemUTC();

    /** For generated code: a server of the API at this URL, to which nothing is sent. */
    public FakeServer(String baseUrl, JsonAdapter.Factory adapters) {
        this.wire = new Wire(adapters);
        this.okHttpClient = new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .addInterceptor((Interceptor & InsteadOfNetwork) this::answer)
                .build();
        this.retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .client(okHttpClient)
                .addConverterFactory(MoshiConverterFactory.create(wire.moshi()))
                .build();
    }

    /**
     * An OkHttp whose calls come here instead of the network. A client that is built with it puts all interceptors before
     * this server; who calls {@code newBuilder()} for a Retrofit of their own adds theirs at the front:
     * {@code builder.interceptors().add(0, mine)}.
     */
    public OkHttpClient okHttpClient() {
        return okHttpClient;
    }

    /** The time of this server, by which it tells what lies within the last 24 hours; the system's if not set. */
    public void setClock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "The clock must not be null");
    }

    /** The next call of any operation fails. */
    public void failNext(Failure failure) {
        failures.next(failure, 1);
    }

    /** The next so many calls fail. */
    public void failNext(Failure failure, int times) {
        failures.next(failure, times);
    }

    /** Of the calls from now on every {@code period}th fails: with 3 the third, the sixth; with 1 all. */
    public void failEvery(int period, Failure failure) {
        failures.every(period, failure);
    }

    /** No call fails any more, but for what single operations were told. */
    public void failNoMore() {
        failures.clear();
    }

    /** The calls that came, of all operations, the first one first. */
    public List<FakeRequest> requests() {
        synchronized (requests) {
            return Collections.unmodifiableList(new ArrayList<>(requests));
        }
    }

    /** As new: for use before each test. */
    public void reset() {
        failures.clear();
        requests.clear();
        clock = Clock.systemUTC();
        operations.values().forEach(FakeOperation::reset);
    }

    /** For generated code: the Retrofit interface, whose calls come here. */
    public <S> S create(Class<S> api) {
        return retrofit.create(api);
    }

    /** For generated code: an operation that lists in numbered pages. */
    public <Q extends Query, T> FakeListing<Q, T> listing(Class<?> api, String method, ListingFormat<T> format) {
        return added(new FakeListing<>(name(api, method), format, () -> clock.instant()));
    }

    /** For generated code: an operation that answers with what a test gives it. */
    public <T> FakeAnswers<T> answers(Class<?> api, String method, AnswerFormat<T> format) {
        return added(new FakeAnswers<>(name(api, method), format));
    }

    private <O extends FakeOperation> O added(O operation) {
        operations.put(operation.name(), operation);
        return operation;
    }

    private static String name(Class<?> api, String method) {
        return api.getSimpleName() + "." + method;
    }

    private Response answer(Interceptor.Chain chain) throws IOException {
        Invocation invocation = chain.request().tag(Invocation.class);
        if (invocation == null) {
            throw new IllegalStateException("Only calls of Retrofit can be answered in memory, and this is none: "
                    + chain.request().method() + " " + chain.request().url());
        }
        String name = name(
                invocation.method().getDeclaringClass(), invocation.method().getName());
        @Nullable FakeOperation operation = operations.get(name);
        if (operation == null) {
            throw new IllegalStateException(
                    name + " is no operation of this API in memory, which has " + new ArrayList<>(operations.keySet()));
        }
        FakeRequest request = new FakeRequest(invocation.arguments(), chain.request());
        requests.add(request);
        @Nullable Failure own = operation.begin(request);
        @Nullable Failure failure = own == null ? failures.take() : own;
        return failure == null ? operation.answer(request, chain, wire) : failure.apply(chain, wire);
    }

    /** As many calls at a time as a server takes, on threads that keep no process alive. */
    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "API in memory");
                    thread.setDaemon(true);
                    return thread;
                }));
        dispatcher.setMaxRequestsPerHost(CALLS_AT_A_TIME);
        return dispatcher;
    }
}
