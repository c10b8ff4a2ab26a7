package io.retrosieve.runtime;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the answer of each call on the call's own request. Retrofit gives converters nothing but the body, and drops
 * status and headers if a converter fails: just when they are wanted.
 */
final class AnswerRecorder implements Interceptor {
    private AnswerRecorder() {}

    /** Calls of this client that record their answers. First among the interceptors, to see what the caller gets. */
    static Call.Factory on(OkHttpClient client) {
        OkHttpClient.Builder builder = client.newBuilder();
        builder.interceptors().add(0, new AnswerRecorder());
        OkHttpClient recording = builder.build();
        return request -> recording.newCall(
                request.newBuilder().tag(Slot.class, new Slot()).build());
    }

    /** The answer to this request, null if none came. */
    static @Nullable Answer answerTo(Request request) {
        Slot slot = request.tag(Slot.class);
        return slot == null ? null : slot.answer;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Slot slot = chain.call().request().tag(Slot.class);
        if (slot != null) {
            slot.answer = Answer.of(response);
        }
        return response;
    }

    private static final class Slot {
        private volatile @Nullable Answer answer;

        Slot() {}
    }
}
