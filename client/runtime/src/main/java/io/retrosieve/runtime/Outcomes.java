package io.retrosieve.runtime;

import java.io.IOException;
import java.net.HttpURLConnection;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/**
 * What a call comes to: a value, or one of our exceptions.
 *
 * @param <W> what Retrofit gives
 * @param <T> what the caller gets
 */
final class Outcomes<W, T extends @Nullable Object> {
    private final BodyTypes types;
    private final Reading<W, T> reading;
    private final boolean maybeNothing;

    private Outcomes(BodyTypes types, Reading<W, T> reading, boolean maybeNothing) {
        this.types = types;
        this.reading = reading;
        this.maybeNothing = maybeNothing;
    }

    /** How the answer of a success is read. */
    interface Reading<W, T extends @Nullable Object> {
        T read(Response<W> response) throws IOException;
    }

    /** Refuses a body that is not an answer to what was asked. */
    interface Check<W> {
        void of(String call, W body);
    }

    /** Success must have a body. */
    static <W> Outcomes<W, W> withBody(BodyTypes types) {
        return reading(Outcomes::body, types);
    }

    /** Success must have a body that passes the check. */
    static <W> Outcomes<W, W> withBody(BodyTypes types, Check<W> check) {
        return reading(
                response -> {
                    W body = body(response);
                    check.of(name(response.raw().request()), body);
                    return body;
                },
                types);
    }

    static <W, T> Outcomes<W, T> reading(Reading<W, T> reading, BodyTypes types) {
        return new Outcomes<>(types, reading, false);
    }

    /** Success without a body is null, and so is an answer that says that nothing has changed. */
    static <W> Outcomes<W, @Nullable W> withBodyOrNull(BodyTypes types) {
        return new Outcomes<>(types, Response::body, true);
    }

    /** The same, with status and headers. */
    Outcomes<W, ApiResponse<T>> withResponse() {
        return new Outcomes<>(
                types, response -> new ApiResponse<>(reading.read(response), Answer.of(response.raw())), maybeNothing);
    }

    /**
     * The value of a successful answer.
     *
     * @throws ApiException if the answer is an error
     * @throws BodyFault if there is no body but should be one
     */
    T valueOf(Call<W> call, Response<W> response) throws IOException {
        boolean notModified = maybeNothing && response.code() == HttpURLConnection.HTTP_NOT_MODIFIED;
        if (!response.isSuccessful() && !notModified) {
            throw ApiExceptions.of(new ErrorAnswer(name(call), Answer.of(response.raw()), errorBody(response), types));
        }
        return reading.read(response);
    }

    private static <W> W body(Response<W> response) {
        W body = response.body();
        if (body == null) {
            throw new BodyFault(nothing(response), null);
        }
        return body;
    }

    /** Of a body that was read Retrofit keeps the type. */
    private static String nothing(Response<?> response) {
        boolean never =
                response.code() == HttpURLConnection.HTTP_NO_CONTENT || response.code() == HttpURLConnection.HTTP_RESET;
        ResponseBody raw = response.raw().body();
        MediaType type = raw == null ? null : raw.contentType();
        return never
                ? "there is none"
                : "it is empty (" + (type == null ? "no content type" : "content type " + type) + ")";
    }

    /** For a value that came too late for anybody to take it: an unread body would keep its connection. */
    static void drop(@Nullable Object value) {
        Object body = value instanceof ApiResponse ? ((ApiResponse<?>) value).value() : value;
        if (body instanceof ResponseBody) {
            ((ResponseBody) body).close();
        }
    }

    RuntimeException failureOf(Call<W> call, Throwable cause) {
        if (cause instanceof LimitedBody.Overflow) {
            return tooLarge(call, (LimitedBody.Overflow) cause);
        }
        if (cause instanceof IOException) {
            return new TransportException(name(call), (IOException) cause);
        }
        if (cause instanceof BodyFault) {
            return undecodable(call, (BodyFault) cause);
        }
        return cause instanceof RuntimeException
                ? (RuntimeException) cause
                : new IllegalStateException("Retrofit failed", cause);
    }

    private static RuntimeException undecodable(Call<?> call, BodyFault fault) {
        Answer answer = AnswerRecorder.answerTo(call.request());
        return answer == null ? foreign(call, fault) : new DecodingException(name(call), answer, fault);
    }

    private static RuntimeException tooLarge(Call<?> call, LimitedBody.Overflow overflow) {
        Answer answer = AnswerRecorder.answerTo(call.request());
        return answer == null ? foreign(call, overflow) : new ResponseTooLargeException(name(call), answer, overflow);
    }

    private static IllegalStateException foreign(Call<?> call, Throwable cause) {
        return new IllegalStateException("A call of another Retrofit instance: " + name(call), cause);
    }

    /** Method and path; the query may hold telephone numbers. */
    static String name(Call<?> call) {
        Request request;
        try {
            request = call.request();
        } catch (RuntimeException e) {
            return "A request that could not be made";
        }
        return name(request);
    }

    private static String name(Request request) {
        return request.method() + " " + request.url().encodedPath();
    }

    private static String errorBody(Response<?> response) {
        return ErrorAnswer.boundedText(response.errorBody());
    }
}
