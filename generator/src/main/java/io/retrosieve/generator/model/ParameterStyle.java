package io.retrosieve.generator.model;

import java.util.Optional;

/**
 * How a parameter's value is written.
 *
 * @param explode whether each value or field has a name of its own
 * @param given whether the document says any of it, or leaves it to the defaults
 * @param allowReserved whether reserved characters are sent as they are
 */
public record ParameterStyle(Form form, boolean explode, boolean given, boolean allowReserved) {

    /** The default of this place. */
    public static ParameterStyle of(Form form) {
        return new ParameterStyle(form, form == Form.FORM, false, false);
    }

    /** The styles, by the words of OpenAPI; the last stands for {@code content}. */
    public enum Form {
        SIMPLE("simple"),
        LABEL("label"),
        MATRIX("matrix"),
        FORM("form"),
        SPACE_DELIMITED("spaceDelimited"),
        PIPE_DELIMITED("pipeDelimited"),
        DEEP_OBJECT("deepObject"),
        JSON("");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        public boolean isDelimited() {
            return this == SPACE_DELIMITED || this == PIPE_DELIMITED;
        }

        /** The form of this {@code style} value. */
        public static Optional<Form> of(String word) {
            for (Form form : values()) {
                if (form != JSON && form.word.equals(word)) {
                    return Optional.of(form);
                }
            }
            return Optional.empty();
        }
    }
}
