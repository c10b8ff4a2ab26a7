package io.retrosieve.generator.filter;

import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.model.Docs;
import io.retrosieve.generator.model.Filter;
import io.retrosieve.generator.model.Schema;
import java.util.List;

/**
 * One key that can stand in the query string.
 *
 * @param segments the key's parts, {@code filter}, {@code occurred_at}, {@code gte}
 * @param wireName the key itself
 * @param form how a list, or an object that is not taken apart, becomes text
 */
record Leaf(
        List<String> segments,
        String wireName,
        Schema schema,
        Filter.Form form,
        boolean allowReserved,
        boolean required,
        Docs docs,
        Place place) {

    Leaf {
        segments = List.copyOf(segments);
    }

    Leaf of(Schema otherSchema) {
        return new Leaf(segments, wireName, otherSchema, form, allowReserved, required, docs, place);
    }

    Leaf named(String otherWireName) {
        return new Leaf(segments, otherWireName, schema, form, allowReserved, required, docs, place);
    }

    Leaf in(Filter.Form otherForm) {
        return new Leaf(segments, wireName, schema, otherForm, allowReserved, required, docs, place);
    }
}
