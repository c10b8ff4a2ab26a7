package io.retrosieve.generator.model;

/**
 * What a success is answered with.
 *
 * @param schema of the JSON; free-form where the body is none or other than JSON
 * @param mediaType as the document writes it, several with commas between; empty without a body
 * @param mayBeMissing whether a success with JSON may also come without
 */
public record Answer(Kind kind, Schema schema, String mediaType, boolean mayBeMissing) {

    /** How a client takes a body. */
    public enum Kind {
        JSON,
        /** Plain text. */
        TEXT,
        /** Anything else: handed on as it comes. */
        BYTES,
        NONE
    }
}
