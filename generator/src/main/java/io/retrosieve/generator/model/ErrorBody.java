package io.retrosieve.generator.model;

/**
 * The JSON that an error is answered with.
 *
 * @param status {@code 404}, a range such as {@code 4XX}, or {@code default}
 */
public record ErrorBody(String status, Schema schema) {}
