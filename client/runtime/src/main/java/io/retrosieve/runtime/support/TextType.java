package io.retrosieve.runtime.support;

import org.jspecify.annotations.Nullable;

/** Text that is not empty, maybe of bounded length. */
public final class TextType extends ParameterType<String> {
    static final String EMPTY = "must not be empty: the server would ignore it and return everything";

    private final int minLength;
    private final int maxLength;

    TextType() {
        this(1, Integer.MAX_VALUE);
    }

    private TextType(int minLength, int maxLength) {
        this.minLength = minLength;
        this.maxLength = maxLength;
    }

    /** {@code minLength} of the specification, in code points as JSON Schema counts; the empty text stays refused. */
    public TextType minLength(int length) {
        return new TextType(Math.max(1, length), maxLength);
    }

    /** {@code maxLength} of the specification, in code points as JSON Schema counts. */
    public TextType maxLength(int length) {
        return new TextType(minLength, length);
    }

    @Override
    @Nullable
    String faultOf(String value) {
        if (value.isEmpty()) {
            return EMPTY;
        }
        int length = value.codePointCount(0, value.length());
        if (length < minLength) {
            return "must have at least " + minLength + " characters, but was '" + value + "'";
        }
        if (length > maxLength) {
            return "must have at most " + maxLength + " characters, but was '" + value + "'";
        }
        return null;
    }

    @Override
    String text(String value) {
        return value;
    }
}
