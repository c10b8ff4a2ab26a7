package io.retrosieve.runtime;

import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Which requests may be sent twice. */
final class Repeatable {
    private Repeatable() {}

    static boolean is(Request request, RetryPolicy policy) {
        boolean harmless = policy.retriesEveryMethod()
                || isIdempotent(request.method())
                || request.header("Idempotency-Key") != null;
        return harmless && !isOneShot(request.body());
    }

    private static boolean isIdempotent(String method) {
        switch (method) {
            case "GET":
            case "HEAD":
            case "PUT":
            case "DELETE":
            case "OPTIONS":
            case "TRACE":
                return true;
            default:
                return false;
        }
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
