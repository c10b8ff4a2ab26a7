package io.retrosieve.runtime;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import retrofit2.Invocation;
import retrofit2.http.Streaming;

/**
 * Bounds bodies that are read into memory. It sees them decompressed, so what a few kilobytes blow up to counts. Of an error
 * no more is passed on than is kept of it: nobody waits for the end of one that has none.
 */
final class BodyLimit implements Interceptor {
    static final long DEFAULT = 64L * 1024 * 1024;

    private final long bytes;

    BodyLimit(long bytes) {
        this.bytes = bytes;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        ResponseBody body = response.body();
        if (body == null || (response.isSuccessful() && isStreamed(chain.request()))) {
            return response;
        }
        ResponseBody limited = response.isSuccessful()
                ? LimitedBody.failing(body, bytes)
                : LimitedBody.ending(body, ErrorAnswer.MAX_BYTES);
        return response.newBuilder().body(limited).build();
    }

    private static boolean isStreamed(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        return invocation != null && invocation.method().getAnnotation(Streaming.class) != null;
    }
}
