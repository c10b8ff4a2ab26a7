package io.retrosieve.runtime;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The server answered, but not with success. There is a subclass for each family that callers treat in its own way:
 * {@link InvalidRequestException} (400, 422), {@link UnauthorizedException} (401), {@link ForbiddenException} (403),
 * {@link NotFoundException} (404), {@link RateLimitedException} (429), {@link ClientErrorException} (other 4xx) and
 * {@link ServerErrorException} (5xx). Other statuses, a redirect that was not followed say, are of this class itself.
 *
 * <pre>{@code
 * } catch (InvalidRequestException e) {
 *     log.warn("{} objected to {}", e.requestId(), e.rejectedParameters()); // [filter[from]]
 * }
 * }</pre>
 */
public class ApiException extends RetrosieveException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String requestId;
    private final String body;
    private final transient @Nullable Moshi moshi;

    ApiException(ErrorAnswer error) {
        super(message(error), null);
        this.status = error.answer.status();
        this.requestId = error.answer.requestId();
        this.body = error.body;
        this.moshi = error.moshi;
    }

    /** Not the errors' details: they may quote what was sent. */
    private static String message(ErrorAnswer error) {
        List<String> parts = new ArrayList<>();
        for (ApiError one : ApiError.in(error.body)) {
            Collections.addAll(parts, one.code(), one.title(), one.parameter());
        }
        parts.removeIf(part -> part == null);
        String what = parts.isEmpty() ? "" : ": " + Texts.shortened(String.join(" ", parts));
        return error.call + " was answered " + error.answer + what;
    }

    /** The HTTP status. */
    public final int status() {
        return status;
    }

    /** What the API's owner finds this request by; null if the server gave none. */
    public final @Nullable String requestId() {
        return requestId;
    }

    /** The first 64 KiB of the body as text, empty if there is none. Any text: proxies answer with HTML. */
    public final String body() {
        return body;
    }

    /** The error objects of the body, unmodifiable; empty if it has none in the form of {@link ApiError}. */
    public final List<ApiError> errors() {
        return ApiError.in(body);
    }

    /** The query parameters that the server objects to, by the errors' {@code source.parameter}; unmodifiable. */
    public final List<String> rejectedParameters() {
        List<String> parameters = new ArrayList<>();
        for (ApiError error : errors()) {
            String parameter = error.parameter();
            if (parameter != null) {
                parameters.add(parameter);
            }
        }
        return Collections.unmodifiableList(parameters);
    }

    /**
     * The body as the generated class that the specification has for errors; null if the body is not such JSON, and once
     * this exception was serialized.
     *
     * @throws IllegalArgumentException if the class was not generated with this client
     */
    public final <E extends Model> @Nullable E errorAs(Class<E> type) {
        Objects.requireNonNull(type, "The model class must not be null");
        if (moshi == null) {
            return null;
        }
        try {
            return moshi.adapter(type).fromJson(body);
        } catch (IOException | JsonDataException e) {
            return null;
        }
    }
}
