package io.retrosieve.runtime;

import com.squareup.moshi.Moshi;
import okhttp3.HttpUrl;
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
        return retrofit.create(api);
    }

    /** A call of an interface that {@link #create} made, as callers get it. Nothing is sent. */
    public <T> ApiCall<T> call(Call<T> call) {
        return new ApiCall<>(call, new Outcomes<>(moshi));
    }

    /** The base URL; not the key. */
    @Override
    public String toString() {
        return "{baseUrl=" + retrofit.baseUrl() + "}";
    }
}
