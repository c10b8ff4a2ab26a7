package io.retrosieve.generator.model;

/** A JSON body that is sent. */
public record Body(Schema schema, String mediaType) {}
