package io.retrosieve.runtime;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Which requests may be sent twice. */
final class Repeatable {
    private static final Set<String> IDEMPOTENT =
            new HashSet<>(Arrays.asList("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"));

    private Repeatable() {}

    static boolean is(Request request, RetryPolicy policy) {
        boolean harmless = policy.retriesEveryMethod()
                || IDEMPOTENT.contains(request.method())
                || request.header("Idempotency-Key") != null;
        return harmless && !isOneShot(request.body());
    }

    private static boolean isOneShot(@Nullable RequestBody body) {
        if (body instanceof MultipartBody) {
            for (MultipartBody.Part part : ((MultipartBody) body).parts()) {
                if (isOneShot(part.body())) {
                    return true;
                }
            }
        }
        return body != null && body.isOneShot();
    }
}
