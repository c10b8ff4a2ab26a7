package io.retrosieve.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.ParameterForm;
import java.util.Objects;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * One connection pool, key and base URL, which all operations of a generated client share. For generated code; callers
 * meet the generated client. Safe for use by several threads.
 */
public final class ApiClient {
    private final Retrofit retrofit;
    private final Moshi moshi;

    ApiClient(HttpUrl baseUrl, okhttp3.Call.Factory calls, Moshi moshi) {
        this.moshi = moshi;
        this.retrofit = new Retrofit.Builder()
                .baseUrl(baseUrl)
                .callFactory(calls)
                .addConverterFactory(new JsonConverters(moshi))
                .build();
    }

    /** An implementation of a Retrofit interface. */
    public <S> S create(Class<S> api) {
        return retrofit.create(Objects.requireNonNull(api, "The Retrofit interface must not be null"));
    }

    /** A call of an interface that {@link #create} made, as callers get it. Nothing is sent. */
    public <T> ApiCall<T> call(Call<T> call) {
        return apiCall(call, Outcomes.withBody(moshi));
    }

    /** A call of an operation whose success has no body. Any 2xx is success, and a body that it has nevertheless is dropped. */
    @SuppressWarnings("unchecked") // nothing is a Void, so no answer holds one that could be taken for a NoContent
    public ApiCall<NoContent> callWithoutBody(Call<Void> call) {
        return apiCall((Call<NoContent>) (Call<?>) call, Outcomes.withBodyOr(() -> NoContent.INSTANCE, moshi));
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
        return apiCall(call, Outcomes.withBodyOr(() -> ResponseBody.create(new byte[0], null), moshi));
    }

    /** A body as the form that {@link FormFields#bracketed} writes. */
    public <T> FormFields<T> bracketedForm(Class<T> type, T body) {
        return FormFields.bracketed(moshi, type, body);
    }

    /** A body as the form that {@link FormFields#repeated} writes. */
    public <T> FormFields<T> repeatedForm(Class<T> type, T body) {
        return FormFields.repeated(moshi, type, body);
    }

    /** A path, header or cookie parameter as {@link ParameterText#of} writes it. */
    public <T> ParameterText parameter(
            String name, ParameterForm form, Function<Moshi, JsonAdapter<T>> adapter, T value) {
        return ParameterText.of(name, form, adapter.apply(moshi), value);
    }

    /** The same; null if the value is. */
    public <T> @Nullable ParameterText optionalParameter(
            String name, ParameterForm form, Function<Moshi, JsonAdapter<T>> adapter, @Nullable T value) {
        return value == null ? null : parameter(name, form, adapter, value);
    }

    private static <T> ApiCall<T> apiCall(Call<T> call, Outcomes<T> outcomes) {
        return new ApiCall<>(Objects.requireNonNull(call, "The call must not be null"), outcomes);
    }

    /** The base URL; not the key. */
    @Override
    public String toString() {
        return "{baseUrl=" + retrofit.baseUrl() + "}";
    }
}
