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
    private static final String COMMA = ",";

    private final ParameterType<T> element;
    private final boolean joined;

    /** @param joined whether the values are sent as one text, with commas between them */
    ListType(ParameterType<T> element, boolean joined) {
        this.element = element;
        this.joined = joined;
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
        if (fault == null && joined && element.text(value).contains(COMMA)) {
            return "separates values by commas and cannot send one that holds a comma: '" + element.text(value) + "'";
        }
        return fault;
    }

    @Override
    String text(List<T> values) {
        return String.join(COMMA, eachText(values));
    }

    @Override
    List<String> texts(List<T> values) {
        return joined ? Collections.singletonList(text(values)) : eachText(values);
    }

    private List<String> eachText(List<T> values) {
        List<String> texts = new ArrayList<>(values.size());
        for (T value : values) {
            texts.add(element.text(value));
        }
        return texts;
    }
}
