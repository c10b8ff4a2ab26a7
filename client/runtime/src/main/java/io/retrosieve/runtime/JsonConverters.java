package io.retrosieve.runtime;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Retrofit's own Moshi converters for what is sent, and for what comes ones that say what is wrong with a body. */
final class JsonConverters extends Converter.Factory {
    private final Moshi moshi;
    private final Converter.Factory requests;

    JsonConverters(Moshi moshi) {
        this.moshi = moshi;
        this.requests = MoshiConverterFactory.create(moshi);
    }

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        JsonAdapter<?> adapter = moshi.adapter(type);
        return new JsonBodyConverter<>(adapter);
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        return requests.requestBodyConverter(type, parameterAnnotations, methodAnnotations, retrofit);
    }
}
