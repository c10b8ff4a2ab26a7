package io.retrosieve.runtime;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.support.AdapterLookup;
import io.retrosieve.runtime.support.RequestJson;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Sends bodies without what only the server sets, and says what is wrong with a body that comes. */
final class JsonConverters extends Converter.Factory {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    private final AdapterLookup adapters;

    JsonConverters(AdapterLookup adapters) {
        this.adapters = adapters;
    }

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        JsonAdapter<?> adapter = adapters.adapter(type);
        return new JsonBodyConverter<>(adapter);
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        JsonAdapter<Object> adapter = adapters.adapter(type);
        return (Object body) -> RequestBody.create(RequestJson.of(adapter, body).readByteString(), JSON);
    }
}
