package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;

/** A property of an object. */
public record Property(String name, Schema schema, Presence presence, Docs docs, Place place) {

    /** Whether it is always there and never null, in requests and in answers alike. */
    public boolean required() {
        return presence.listed() && !presence.nullable() && !presence.readOnly() && !presence.writeOnly();
    }

    /** Whether a request lacks something without it. An answer may lack what is only asked for in requests. */
    public boolean demanded() {
        return presence.listed() && !presence.readOnly();
    }

    /**
     * When a property is there. One schema often describes both what is sent and what comes: a listed property that is
     * read only is required in answers, one that is write only in requests.
     *
     * @param listed whether the schema's {@code required} lists it
     */
    public record Presence(boolean listed, boolean nullable, boolean readOnly, boolean writeOnly) {}
}
