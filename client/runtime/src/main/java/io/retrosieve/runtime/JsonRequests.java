package io.retrosieve.runtime;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.support.AdapterLookup;
import io.retrosieve.runtime.support.RequestJson;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Writes bodies, without what only the server sets. Apart from what reads them, for not every app sends any. */
final class JsonRequests extends Converter.Factory {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    private final AdapterLookup adapters;

    JsonRequests(AdapterLookup adapters) {
        this.adapters = adapters;
    }

    @Override
    public Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        JsonAdapter<Object> adapter = adapters.adapter(type);
        return (Object body) -> RequestBody.create(RequestJson.of(adapter, body).readByteString(), JSON);
    }
}
