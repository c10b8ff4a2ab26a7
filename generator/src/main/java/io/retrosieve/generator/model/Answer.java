package io.retrosieve.generator.model;

/**
 * What a success is answered with.
 *
 * @param schema of the JSON; free-form where the body is none or other than JSON
 * @param mediaType as the document writes it; empty without a body
 */
public record Answer(Kind kind, Schema schema, String mediaType) {

    /** How a client takes a body. */
    public enum Kind {
        JSON,
        /** Anything else: handed on as it comes. */
        BYTES,
        NONE
    }
}
