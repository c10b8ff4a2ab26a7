package io.retrosieve.runtime;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import okhttp3.Headers;
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
 * } catch (NotFoundException e) {
 *     Problem problem = e.errorAs(Problem.class); // null if the body is no such JSON
 * }
 * }</pre>
 */
public class ApiException extends RetrosieveException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String requestId;
    private final String body;
    private final transient @Nullable BodyTypes types;
    private final transient @Nullable Headers headers;

    ApiException(ErrorAnswer error) {
        super(message(error), null);
        this.status = error.answer.status();
        this.requestId = error.answer.requestId();
        this.body = error.body;
        this.types = error.types;
        this.headers = error.answer.headers();
    }

    /** Not the errors' details: they may quote what was sent. */
    private static String message(ErrorAnswer error) {
        List<String> parts = new ArrayList<>();
        for (ApiError one : ApiError.in(error.body)) {
            for (String part : new @Nullable String[] {one.code(), one.title(), one.parameter()}) {
                if (part != null) {
                    parts.add(part);
                }
            }
        }
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

    /** All headers, a redirect's {@code Location} say; none once this exception was serialized. */
    public final Headers headers() {
        return headers == null ? Headers.of() : headers;
    }

    /** The last header of this name; null if there is none, and once this exception was serialized. */
    public final @Nullable String header(String name) {
        return headers().get(name);
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
     * The body as what the document says that an error of this operation and {@link #status} is: the type that it gives for
     * the status itself, else for its range ({@code 4XX}), else for {@code default}. Null if it gives none, if the body is
     * no such JSON, and once this exception was serialized; {@link #body} is there in any case.
     */
    public final @Nullable Object error() {
        Type type = documentedType();
        return type == null || types == null ? null : types.read(type, body);
    }

    /**
     * The body as a generated class that the document has for errors; null if the body is not such JSON, if the document
     * gives this {@link #status} of this operation another class, and once this exception was serialized.
     *
     * @throws IllegalArgumentException if the class was not generated with this client
     */
    public final <E> @Nullable E errorAs(Class<E> type) {
        Objects.requireNonNull(type, "The model class must not be null");
        Type documented = documentedType();
        boolean free = documented == null || documented == JsonValue.class;
        if (types == null || !(free || type == documented)) {
            return null;
        }
        return type.cast(types.read(type, body));
    }

    private @Nullable Type documentedType() {
        return types == null ? null : types.ofError(status);
    }
}
