package io.retrosieve.generator.filter;

import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Schema;
import java.util.List;

/**
 * One key that can stand in the query string.
 *
 * @param segments the key's parts, {@code filter}, {@code occurred_at}, {@code gte}
 * @param wireName the key itself
 * @param commaSeparated whether a list becomes one text
 */
record Leaf(
        List<String> segments,
        String wireName,
        Schema schema,
        boolean commaSeparated,
        boolean required,
        Docs docs,
        Place place) {

    Leaf {
        segments = List.copyOf(segments);
    }

    Leaf of(Schema otherSchema) {
        return new Leaf(segments, wireName, otherSchema, commaSeparated, required, docs, place);
    }

    Leaf named(String otherWireName) {
        return new Leaf(segments, otherWireName, schema, commaSeparated, required, docs, place);
    }
}
