package io.retrosieve.runtime.support;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.Buffer;

/** JSON that is sent to a server: without the fields that only the server sets. */
public final class RequestJson {
    private static final RequestJson MARK = new RequestJson();

    private RequestJson() {}

    /** The JSON of a request's body. Any other JSON, {@link JsonAdapter#toJson(Object)} for one, has all fields. */
    public static <T> Buffer of(JsonAdapter<T> adapter, T body) throws IOException {
        Buffer json = new Buffer();
        JsonWriter writer = JsonWriter.of(json);
        writer.setTag(RequestJson.class, MARK);
        adapter.toJson(writer, body);
        return json;
    }

    static boolean isWrittenBy(JsonWriter writer) {
        return writer.tag(RequestJson.class) != null;
    }
}
