package io.retrosieve.runtime;

import com.squareup.moshi.JsonAdapter;
import io.retrosieve.runtime.support.ParameterForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parameter in a path, header or cookie whose Java value has no text of its own: a list, an object, a time. Generated
 * clients make it; with a Retrofit of your own you do.
 *
 * <pre>{@code
 * ParameterText.of("color", ParameterForm.MATRIX, JsonTypes.listOf(JsonTypes.STRING), asList("blue", "black"))
 * // ;color=blue,black
 * }</pre>
 *
 * <p>Immutable. Its text is what is sent, percent-encoded where the place asks for that.
 */
public final class ParameterText {
    private final String text;

    private ParameterText(String text) {
        this.text = text;
    }

    /**
     * The value as this form writes it.
     *
     * @throws IllegalArgumentException with the parameter's name, if the form can't write the value: an empty list, or a
     *     text that holds the separator where it can't be escaped
     */
    public static <T> ParameterText of(String name, ParameterForm form, JsonAdapter<T> adapter, T value) {
        Objects.requireNonNull(value, () -> name + " must not be null");
        JsonValue json = JsonValue.parse(adapter.toJson(value));
        try {
            return new ParameterText(form.text(name, json));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " " + e.getMessage(), e);
        }
    }

    /** Cookies as one header, those that are null left out; null if all are. */
    public static @Nullable ParameterText cookies(@Nullable ParameterText... cookies) {
        List<String> given = new ArrayList<>();
        for (ParameterText cookie : cookies) {
            if (cookie != null) {
                given.add(cookie.text);
            }
        }
        return given.isEmpty() ? null : new ParameterText(String.join("; ", given));
    }

    @Override
    public String toString() {
        return text;
    }
}
