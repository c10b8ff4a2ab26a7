package io.retrosieve.runtime;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.function.Supplier;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/** What a call comes to: a value, or one of our exceptions. */
final class Outcomes<T> {
    private final Moshi moshi;
    private final @Nullable Supplier<T> withoutBody;

    private Outcomes(Moshi moshi, @Nullable Supplier<T> withoutBody) {
        this.moshi = moshi;
        this.withoutBody = withoutBody;
    }

    /** Success must have a body. */
    static <T> Outcomes<T> withBody(Moshi moshi) {
        return new Outcomes<>(moshi, null);
    }

    /** Success without a body is {@code withoutBody}. */
    static <T> Outcomes<T> withBodyOr(Supplier<T> withoutBody, Moshi moshi) {
        return new Outcomes<>(moshi, withoutBody);
    }

    /**
     * The value of a successful answer.
     *
     * @throws ApiException if the answer is an error
     * @throws BodyFault if there is no body but should be one
     */
    T valueOf(Call<T> call, Response<T> response) {
        if (!response.isSuccessful()) {
            throw ApiExceptions.of(
                    new ErrorAnswer(name(call.request()), Answer.of(response.raw()), body(response), moshi));
        }
        T value = response.body();
        if (value != null) {
            return value;
        }
        if (withoutBody == null) {
            throw new BodyFault("there is none", null);
        }
        return withoutBody.get();
    }

    /** For a value that came too late for anybody to take it: an unread body would keep its connection. */
    static void drop(@Nullable Object value) {
        if (value instanceof ResponseBody) {
            ((ResponseBody) value).close();
        }
    }

    RuntimeException failureOf(Call<T> call, Throwable cause) {
        if (cause instanceof IOException) {
            return new TransportException(name(call.request()), (IOException) cause);
        }
        if (cause instanceof BodyFault) {
            Answer answer = AnswerRecorder.answerTo(call.request());
            return answer == null
                    ? new IllegalStateException("A call of another Retrofit instance: " + name(call.request()), cause)
                    : new DecodingException(name(call.request()), answer, (BodyFault) cause);
        }
        return cause instanceof RuntimeException
                ? (RuntimeException) cause
                : new IllegalStateException("Retrofit failed", cause);
    }

    /** Method and path; the query may hold telephone numbers. */
    private static String name(Request request) {
        return request.method() + " " + request.url().encodedPath();
    }

    private static String body(Response<?> response) {
        return ErrorAnswer.boundedText(response.errorBody());
    }
}
