package io.retrosieve.generator.documents;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import retrofit2.http.HTTP;

/** Reads which request a method of a Retrofit interface sends. */
final class RetrofitRequests {
    private RetrofitRequests() {}

    /** {@code GET /notes/{}}: a template's name is not sent, and Retrofit does not allow every one. */
    static Optional<String> route(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            if (annotation instanceof HTTP http) {
                return Optional.of(normalized(http.method() + " /" + http.path()));
            }
            Class<?> type = annotation.annotationType();
            boolean verb = type.getPackage() == HTTP.class.getPackage()
                    && type.getSimpleName().equals(type.getSimpleName().toUpperCase(java.util.Locale.ROOT));
            if (verb) {
                return Optional.of(normalized(type.getSimpleName() + " /" + value(annotation)));
            }
        }
        return Optional.empty();
    }

    static String normalized(String key) {
        return key.replace(" /./", " /").replaceAll("\\{[^}]*}", "{}");
    }

    private static String value(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
