package io.retrosieve.runtime.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several values of one parameter, at least one.
 *
 * @param <T> the Java type of each value
 */
public final class ListType<T> extends ParameterType<List<T>> {
    private final ParameterType<T> element;
    private final @Nullable String separator;

    /** @param separator what stands between the values if they are sent as one text, else null */
    ListType(ParameterType<T> element, @Nullable String separator) {
        this.element = element;
        this.separator = separator;
    }

    @Override
    @Nullable
    String faultOf(List<T> values) {
        if (values.isEmpty()) {
            return TextType.EMPTY;
        }
        for (T value : values) {
            String fault = elementFault(value);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private @Nullable String elementFault(T value) {
        if (value == null) {
            return "must not hold null";
        }
        String fault = element.faultOf(value);
        if (fault == null && separator != null && element.text(value).contains(separator)) {
            return Separators.fault(separator, element.text(value));
        }
        return fault;
    }

    @Override
    String text(List<T> values) {
        return String.join(separator == null ? "," : separator, eachText(values));
    }

    @Override
    List<String> texts(List<T> values) {
        return separator != null ? Collections.singletonList(text(values)) : eachText(values);
    }

    private List<String> eachText(List<T> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (T value : values) {
            texts.add(element.text(value));
        }
        return texts;
    }
}
