package io.retrosieve.runtime;

import com.squareup.moshi.Moshi;
import io.retrosieve.runtime.support.AdapterLookup;
import io.retrosieve.runtime.support.BracketedFields;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A body that is sent as a form, {@code application/x-www-form-urlencoded}: the fields of a model as pairs of texts. APIs
 * write what is nested in two ways; the interface's method says which is its own.
 *
 * <pre>{@code
 * FormFields.bracketed(moshi, CreateCustomer.class, customer)
 * // address[city]=Oslo&tags[0]=a&tags[1]=b
 * FormFields.repeated(moshi, CreateCall.class, call)
 * // To=%2B12025550142&StatusEvent=ringing&StatusEvent=answered
 * }</pre>
 *
 * <p>Immutable. It is a {@link Map} because Retrofit's {@code @FieldMap} takes nothing else, and holds a name several
 * times if it is sent several times. A form has no null: a field that is null is not sent, also one that was set to null. Nor
 * is an empty list, or a field that only the server sets.
 *
 * @param <T> the model
 */
@SuppressWarnings("UnusedTypeParameter") // the form of one model is not the form of another
public final class FormFields<T> extends AbstractMap<String, String> {
    private final List<Map.Entry<String, String>> fields;

    private FormFields(List<Map.Entry<String, String>> fields) {
        this.fields = Collections.unmodifiableList(fields);
    }

    /** A form of no fields, for a body that need not be sent. */
    public static <T> FormFields<T> none() {
        return new FormFields<>(Collections.emptyList());
    }

    /** Nested names in brackets, items of a list by their index. */
    public static <T> FormFields<T> bracketed(Moshi moshi, Class<T> type, T body) {
        return bracketed(moshi::adapter, type, body);
    }

    static <T> FormFields<T> bracketed(AdapterLookup adapters, Class<T> type, T body) {
        return new FormFields<>(flattened(adapters, type, body, true));
    }

    /** Nested names in brackets, the name of a list of texts once for each. */
    public static <T> FormFields<T> repeated(Moshi moshi, Class<T> type, T body) {
        return repeated(moshi::adapter, type, body);
    }

    static <T> FormFields<T> repeated(AdapterLookup adapters, Class<T> type, T body) {
        return new FormFields<>(flattened(adapters, type, body, false));
    }

    private static <T> List<Map.Entry<String, String>> flattened(
            AdapterLookup adapters, Class<T> type, T body, boolean indexed) {
        Objects.requireNonNull(body, "The body of a form must not be null");
        return BracketedFields.of(adapters.adapter(type), body, indexed);
    }

    /** Names and values as they are sent, decoded. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new EntrySet(fields);
    }
}
