package io.retrosieve.runtime;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.support.AdapterLookup;
import io.retrosieve.runtime.support.ClientAdapters;
import io.retrosieve.runtime.support.JsonTypes;
import io.retrosieve.runtime.support.ModelAdapters;
import io.retrosieve.runtime.support.ModelJsonAdapterFactory;
import io.retrosieve.runtime.support.NumberedPages;
import io.retrosieve.runtime.support.ParameterForm;
import java.io.IOException;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * One connection pool, key and base URL, which all operations of a generated client share. For generated code; callers
 * meet the generated client. Safe for use by several threads.
 */
public final class ApiClient {
    private final Retrofit retrofit;
    private final AdapterLookup adapters;
    private final BodyTypes types;
    private final CallContext context;
    private final CallSettings settings;

    ApiClient(HttpUrl baseUrl, AdapterLookup adapters, CallContext context, CallSettings settings) {
        this.adapters = adapters;
        this.context = context;
        this.settings = settings;
        this.types = new BodyTypes(adapters, ErrorTypes.NONE);
        this.retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .callFactory(AnswerRecorder.calls(context.client))
                .addConverterFactory(new JsonConverters(adapters))
                .callbackExecutor(Runnable::run) // an attempt is no outcome: only that goes to Android's main thread
                .build();
    }

    private ApiClient(ApiClient other, ErrorTypes errors) {
        this.retrofit = other.retrofit;
        this.adapters = other.adapters;
        this.context = other.context;
        this.settings = other.settings;
        this.types = new BodyTypes(adapters, errors);
    }

    /**
     * The same client for operations that know these models and no others. A service of an API that has several is given its
     * own, so that a shrinker can leave out the models of a service that an app does not use.
     */
    public ApiClient withModels(ModelAdapters models) {
        return new ApiClient(
                retrofit.baseUrl(), ClientAdapters.of(ModelJsonAdapterFactory.of(models)), context, settings);
    }

    /** The same for operations whose bodies are models and nothing else: no lists or maps, no bare texts, numbers or times. */
    public ApiClient withModelsAlone(ModelAdapters models) {
        return new ApiClient(retrofit.baseUrl(), ClientAdapters.ofModels(models), context, settings);
    }

    /** The same client for operations whose errors are these; those of the client itself are of no known type. */
    public ApiClient withErrors(ErrorTypes errors) {
        return new ApiClient(this, errors);
    }

    /** An implementation of a Retrofit interface. */
    public <S> S create(Class<S> api) {
        Objects.requireNonNull(api, "The Retrofit interface must not be null");
        return retrofit.newBuilder()
                .addConverterFactory(new JsonRequests(adapters))
                .build()
                .create(api);
    }

    /**
     * The same of an interface none of whose operations has a request body. An app that uses no other has nothing that writes
     * JSON once it is shrunk.
     */
    public <S> S createWithoutBodies(Class<S> api) {
        return retrofit.create(Objects.requireNonNull(api, "The Retrofit interface must not be null"));
    }

    /** A call of an interface that {@link #create} made, as callers get it. Nothing is sent. */
    public <T> ApiCall<T> call(Call<T> call) {
        return apiCall(call, Outcomes.withBody(types));
    }

    /** The same of an operation that lists items, which a strict client holds against the query. */
    public <Q extends Query, P, T> ApiCall<P> call(Call<P> call, Q query, NumberedPages<Q, P, T> pages) {
        return context.strict ? apiCall(call, Outcomes.withBody(types, new ItemCheck<>(query, pages))) : call(call);
    }

    /**
     * A call of an operation that succeeds with a body or without: of one that has a body with one status and none with
     * another. Without a body it gives null, and so it does if the server says that nothing has changed since (304).
     */
    public <T> ApiCall<@Nullable T> callOrNull(Call<T> call) {
        return apiCall(call, Outcomes.withBodyOrNull(types));
    }

    /** A call of an operation whose success has no body. Any 2xx is success, and a body that it has nevertheless is dropped. */
    public ApiCall<NoContent> callWithoutBody(Call<Void> call) {
        return apiCall(call, Outcomes.reading(response -> NoContent.INSTANCE, types));
    }

    /**
     * A call of an operation whose success is no JSON: a file, a recording. The body is handed on unread, or empty if there
     * is none; <b>who gets it closes it</b>. Reading it may fail with an {@link java.io.IOException}, also because the call
     * timeout is over, which counts until the last byte, and is not for Android's main thread, where callbacks come.
     *
     * <p>The interface's method has {@link retrofit2.http.Streaming}, else Retrofit reads all of the body into memory, and
     * says what it accepts, else that is JSON.
     */
    public ApiCall<ResponseBody> callForBytes(Call<ResponseBody> call) {
        return apiCall(call, Outcomes.reading(ApiClient::bytes, types));
    }

    /**
     * A call of an operation whose success is plain text, which is decoded as its content type says, else as UTF-8. Empty if
     * there is no body. The interface's method has no {@link retrofit2.http.Streaming}: the text is read where the call is
     * made, not where callbacks come.
     */
    public ApiCall<String> callForText(Call<ResponseBody> call) {
        return apiCall(call, Outcomes.reading(ApiClient::text, types));
    }

    /** A body as the form that {@link FormFields#bracketed} writes. */
    public <T> FormFields<T> bracketedForm(Class<T> type, T body) {
        return FormFields.bracketed(adapters, type, body);
    }

    /** A body as the form that {@link FormFields#repeated} writes. */
    public <T> FormFields<T> repeatedForm(Class<T> type, T body) {
        return FormFields.repeated(adapters, type, body);
    }

    private static ResponseBody bytes(Response<ResponseBody> response) {
        ResponseBody body = response.body();
        return body == null ? ResponseBody.create(new byte[0], null) : body;
    }

    private static String text(Response<ResponseBody> response) throws IOException {
        ResponseBody body = response.body();
        return body == null ? "" : body.string();
    }

    private <W, T extends @Nullable Object> ApiCall<T> apiCall(Call<W> call, Outcomes<W, T> outcomes) {
        Objects.requireNonNull(call, "The call must not be null");
        return new ApiCall<>(new Attempts<>(call, outcomes, context, settings));
    }

    /** A path, header or cookie parameter as {@link ParameterText#of} writes it. */
    public <T> ParameterText parameter(String name, ParameterForm form, JsonAdapter<T> adapter, T value) {
        return ParameterText.of(name, form, JsonTypes.resolve(adapter, adapters), value);
    }

    /** The same; null if the value is. */
    public <T> @Nullable ParameterText optionalParameter(
            String name, ParameterForm form, JsonAdapter<T> adapter, @Nullable T value) {
        return value == null ? null : parameter(name, form, adapter, value);
    }

    /** The base URL; not the key. */
    @Override
    public String toString() {
        return "{baseUrl=" + retrofit.baseUrl() + "}";
    }
}
