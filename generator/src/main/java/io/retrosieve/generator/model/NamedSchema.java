package io.retrosieve.generator.model;

/**
 * A schema under {@code #/components/schemas}.
 *
 * @param name its key there
 */
public record NamedSchema(String name, Schema schema) {}
