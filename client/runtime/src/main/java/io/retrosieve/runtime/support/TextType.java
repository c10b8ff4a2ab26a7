package io.retrosieve.runtime.support;

import org.jspecify.annotations.Nullable;

/** Text that is not empty, maybe of bounded length or of a pattern. */
public final class TextType extends ParameterType<String> {
    static final String EMPTY = "must not be empty: the server would ignore it and return everything";

    private final Limits<String> limits;

    TextType() {
        this(Limits.none());
    }

    private TextType(Limits<String> limits) {
        this.limits = limits;
    }

    /** {@code minLength} of the specification, in code points as JSON Schema counts; the empty text stays refused. */
    public TextType minLength(int length) {
        return new TextType(limits.with("have at least " + length + " characters", value -> length(value) >= length));
    }

    /** {@code maxLength} of the specification, in code points as JSON Schema counts. */
    public TextType maxLength(int length) {
        return new TextType(limits.with("have at most " + length + " characters", value -> length(value) <= length));
    }

    /**
     * {@code pattern} of the specification: some part of the text must match. A pattern that this platform does not
     * understand is left to the server.
     */
    public TextType pattern(String regex) {
        return new TextType(limits.with("match " + regex, new TextPattern(regex)::isFoundIn));
    }

    private static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    @Override
    @Nullable
    String faultOf(String value) {
        if (value.isEmpty()) {
            return EMPTY;
        }
        String broken = limits.brokenBy(value);
        return broken == null ? null : broken + ", but was '" + value + "'";
    }

    @Override
    String text(String value) {
        return value;
    }
}
