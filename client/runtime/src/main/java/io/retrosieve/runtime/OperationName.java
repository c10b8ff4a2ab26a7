package io.retrosieve.runtime;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.OPTIONS;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** What an operation is called, whatever its arguments: its method and the path of the document. */
final class OperationName {
    private OperationName() {}

    /** {@code GET /call_events/{id}}. */
    static String of(Request request) {
        Method method = method(request);
        String path = method == null ? null : path(method);
        return request.method() + " " + (path == null ? "" : path.startsWith("/") ? path : "/" + path);
    }

    /** {@code listCallEvents}. */
    static String id(Request request) {
        Method method = method(request);
        return method == null ? "" : method.getName();
    }

    private static @Nullable Method method(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        return invocation == null ? null : invocation.method();
    }

    private static @Nullable String path(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            String path = path(annotation);
            if (path != null) {
                return path;
            }
        }
        return null;
    }

    private static @Nullable String path(Annotation annotation) {
        if (annotation instanceof GET) {
            return ((GET) annotation).value();
        } else if (annotation instanceof POST) {
            return ((POST) annotation).value();
        } else if (annotation instanceof PUT) {
            return ((PUT) annotation).value();
        } else if (annotation instanceof PATCH) {
            return ((PATCH) annotation).value();
        } else if (annotation instanceof DELETE) {
            return ((DELETE) annotation).value();
        } else if (annotation instanceof HEAD) {
            return ((HEAD) annotation).value();
        } else if (annotation instanceof OPTIONS) {
            return ((OPTIONS) annotation).value();
        }
        return annotation instanceof HTTP ? ((HTTP) annotation).path() : null;
    }
}
