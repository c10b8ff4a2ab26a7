package io.retrosieve.generator.documents;

import io.retrosieve.generator.documents.Site.Kind;
import io.retrosieve.runtime.FormFields;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;

/** The types that the emitted interfaces give to bodies which have no class of their own, such as lists. */
final class BodyTypes {
    private final Sites sites;
    private final EmittedClient client;

    BodyTypes(Sites sites, EmittedClient client) {
        this.sites = sites;
        this.client = client;
    }

    /** The type that a media type of a request or of a successful answer became. */
    Optional<Type> of(Site media) {
        Site body = media.parent();
        if (body == null || !isJson(media)) {
            return Optional.empty();
        }
        return uses(body)
                .map(use -> {
                    Site operation = use.parent();
                    String key = operation == null ? null : operation.operationKey();
                    Method method = key == null ? null : client.method(key);
                    return method == null ? null : use.is(Kind.BODY) ? request(method) : answer(method, use);
                })
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    static boolean isJson(Site media) {
        return media.key().matches("(?i)application/([a-z0-9.+-]+\\+)?json\\s*(;.*)?|\\*/\\*");
    }

    private java.util.stream.Stream<Site> uses(Site body) {
        return java.util.stream.Stream.concat(
                java.util.stream.Stream.of(body), sites.referrersOf(body.pointer()).stream());
    }

    private static @Nullable Type answer(Method method, Site response) {
        if (!response.key().startsWith("2") && !response.key().equals("default")) {
            return null;
        }
        Type type = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        return type == Void.class || type == ResponseBody.class ? null : type;
    }

    private static @Nullable Type request(Method method) {
        for (Parameter parameter : method.getParameters()) {
            Type type = parameter.getParameterizedType();
            boolean form = type instanceof ParameterizedType form1 && form1.getRawType() == FormFields.class;
            if (form) {
                return ((ParameterizedType) type).getActualTypeArguments()[0];
            }
            if (parameter.isAnnotationPresent(Body.class)) {
                boolean raw = type instanceof Class<?> known && RequestBody.class.isAssignableFrom(known);
                return raw ? null : type;
            }
        }
        return null;
    }
}
