package io.retrosieve.benchmarks.firstcall;

import java.io.IOException;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A bare call of OkHttp, which decodes nothing. */
final class WithOkHttp {
    private WithOkHttp() {}

    public static void main(String[] args) throws IOException {
        Request request = new Request.Builder()
                .url(CallEventsUrl.of(args[0]))
                .header("Authorization", "Bearer key")
                .build();
        try (Response response = new OkHttpClient().newCall(request).execute()) {
            System.out.println(Objects.requireNonNull(response.body()).bytes().length);
        }
        System.exit(0);
    }
}
