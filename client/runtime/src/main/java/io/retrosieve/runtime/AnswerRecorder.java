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
    /** Calls whose requests have room for the answer. The client must have a recorder, before all that may change an answer. */
    static Call.Factory calls(OkHttpClient client) {
        return request ->
                client.newCall(request.newBuilder().tag(Slot.class, new Slot()).build());
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
