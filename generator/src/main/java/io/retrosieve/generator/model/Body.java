package io.retrosieve.generator.model;

/**
 * A body that is sent.
 *
 * @param schema of JSON and forms; free-form of others
 * @param mediaType as the document writes it; empty where the caller chooses among several
 * @param required whether it is always sent
 */
public record Body(Kind kind, Schema schema, String mediaType, boolean required) {

    /** How a body is written. */
    public enum Kind {
        JSON,
        /** A form in which nested names and indexes stand in brackets. */
        BRACKETED_FORM,
        /** A form in which the name of a list is repeated. */
        REPEATED_FORM,
        MULTIPART,
        /** Plain text. */
        TEXT,
        /** As the caller gives it. */
        BYTES;

        public boolean isForm() {
            return this == BRACKETED_FORM || this == REPEATED_FORM;
        }
    }
}
