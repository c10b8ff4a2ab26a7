package io.retrosieve.runtime;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.support.AdapterLookup;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.ResponseBody;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Reads bodies, and says what is wrong with one. */
final class JsonConverters extends Converter.Factory {
    private final AdapterLookup adapters;

    JsonConverters(AdapterLookup adapters) {
        this.adapters = adapters;
    }

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        JsonAdapter<?> adapter = adapters.adapter(type);
        return new JsonBodyConverter<>(adapter);
    }
}
