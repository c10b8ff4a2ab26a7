package io.retrosieve.benchmarks.firstcall;

import io.retrosieve.benchmarks.json.MoshiCodec;
import io.retrosieve.benchmarks.json.PlainPage;
import java.io.IOException;
import java.util.Objects;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Retrofit by hand, with models that Moshi finds out about by reflection. */
final class WithMoshiReflection {
    private WithMoshiReflection() {}

    public static void main(String[] args) throws IOException {
        OkHttpClient okHttp = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Authorization", "Bearer key")
                        .build()))
                .build();
        PlainCallEventsApi api = new Retrofit.Builder()
                .baseUrl(args[0])
                .addConverterFactory(MoshiConverterFactory.create(MoshiCodec.reflective()))
                .client(okHttp)
                .build()
                .create(PlainCallEventsApi.class);
        PlainPage page = Objects.requireNonNull(api.list("308fe500-5213-11e9-ace7-02420a0f0668", null, null, 250)
                .execute()
                .body());
        System.out.println(Objects.requireNonNull(page.getData()).size());
        System.exit(0);
    }
}
