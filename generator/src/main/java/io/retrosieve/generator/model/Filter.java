package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.Optional;

/**
 * One query parameter, whatever its spelling in the document: field, operator and type.
 *
 * @param operator empty where the parameter is the field itself, {@code filter[leg_id]}
 * @param value a scalar, an enum, or a list of them
 * @param wireName what is sent, {@code filter[occurred_at][gte]}
 * @param commaSeparated whether a list is sent as one text; else its name is repeated
 */
public record Filter(
        FieldPath path,
        Optional<Operator> operator,
        Schema value,
        String wireName,
        boolean commaSeparated,
        boolean required,
        Docs docs,
        Place place) {}
