package io.retrosieve.testing;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.StrictTypes;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Values as a server sends them. */
final class Wire {
    static final Charset UTF_8 = StandardCharsets.UTF_8;
    static final MediaType JSON = MediaType.get("application/json");
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final Moshi moshi;

    Wire(JsonAdapter.Factory adapters) {
        this.moshi = StrictTypes.moshi(adapters);
    }

    Moshi moshi() {
        return moshi;
    }

    String json(Type type, Object value) {
        return moshi.adapter(type).serializeNulls().toJson(value);
    }

    static Response json(Interceptor.Chain chain, String json) {
        return response(chain, OK, JSON, json.getBytes(UTF_8));
    }

    static Response bytes(Interceptor.Chain chain, String mediaType, byte[] bytes) {
        return response(chain, OK, MediaType.get(mediaType), bytes);
    }

    static Response nothing(Interceptor.Chain chain) {
        return response(chain, NO_CONTENT, null, new byte[0]);
    }

    static Response response(Interceptor.Chain chain, int status, @Nullable MediaType type, byte[] body) {
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .body(ResponseBody.create(body, type))
                .build();
    }
}
