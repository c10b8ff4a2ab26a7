package io.retrosieve.runtime.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
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
    private final Limits<List<T>> limits;

    /** @param separator what stands between the values if they are sent as one text, else null */
    ListType(ParameterType<T> element, @Nullable String separator) {
        this(element, separator, Limits.none());
    }

    private ListType(ParameterType<T> element, @Nullable String separator, Limits<List<T>> limits) {
        this.element = element;
        this.separator = separator;
        this.limits = limits;
    }

    /** {@code minItems} of the specification; no value at all stays refused. */
    public ListType<T> minItems(int items) {
        return with("have at least " + counted(items), values -> values.size() >= items);
    }

    /** {@code maxItems} of the specification. */
    public ListType<T> maxItems(int items) {
        return with("have at most " + counted(items), values -> values.size() <= items);
    }

    /** {@code uniqueItems} of the specification. */
    public ListType<T> unique() {
        return with("have each value once", values -> new HashSet<>(eachText(values)).size() == values.size());
    }

    private static String counted(int items) {
        return items + (items == 1 ? " value" : " values");
    }

    private ListType<T> with(String words, Limits.Rule<List<T>> rule) {
        return new ListType<>(element, separator, limits.with(words, rule));
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
        String broken = limits.brokenBy(values);
        return broken == null ? null : broken + ", but was " + eachText(values);
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
