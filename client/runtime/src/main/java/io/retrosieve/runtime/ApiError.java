package io.retrosieve.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One error object of an answer, in the form of <a href="https://jsonapi.org/format/#error-objects">JSON:API</a>. Every
 * part may be missing. Immutable.
 */
public final class ApiError {
    private final JsonValue json;

    private ApiError(JsonValue json) {
        this.json = json;
    }

    /** The errors of a body {@code {"errors": [...]}}; of any other body there are none. */
    static List<ApiError> in(String body) {
        JsonValue errors;
        try {
            errors = field(JsonValue.parse(body), "errors");
        } catch (IllegalArgumentException e) {
            return Collections.emptyList();
        }
        if (errors == null || errors.type() != JsonType.ARRAY) {
            return Collections.emptyList();
        }
        List<ApiError> found = new ArrayList<>();
        for (JsonValue error : errors.elements()) {
            if (error.type() == JsonType.OBJECT) {
                found.add(new ApiError(error));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The API's own code of this kind of error, {@code 10015}. */
    public @Nullable String code() {
        return text(json, "code");
    }

    /** What went wrong, the same words every time. */
    public @Nullable String title() {
        return text(json, "title");
    }

    /** What went wrong this time. May quote what was sent. */
    public @Nullable String detail() {
        return text(json, "detail");
    }

    /** The JSON pointer to the part of the request's body that is to blame. */
    public @Nullable String pointer() {
        return sourceText("pointer");
    }

    /** The query parameter that is to blame, {@code filter[from]}. */
    public @Nullable String parameter() {
        return sourceText("parameter");
    }

    /** The whole error object as it came. */
    public JsonValue json() {
        return json;
    }

    /** The whole error object as it came. */
    @Override
    public String toString() {
        return json.toString();
    }

    private @Nullable String sourceText(String name) {
        JsonValue source = field(json, "source");
        return source == null ? null : text(source, name);
    }

    private static @Nullable JsonValue field(JsonValue value, String name) {
        return value.type() == JsonType.OBJECT ? value.get(name) : null;
    }

    /** Codes are numbers in some APIs. */
    private static @Nullable String text(JsonValue value, String name) {
        JsonValue field = field(value, name);
        if (field == null || (field.type() != JsonType.STRING && field.type() != JsonType.NUMBER)) {
            return null;
        }
        return field.type() == JsonType.STRING ? field.asString() : field.json();
    }
}
