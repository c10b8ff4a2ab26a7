package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.Optional;

/**
 * One query parameter, whatever its spelling in the document: field, operator and type.
 *
 * @param operator empty where the parameter is the field itself, {@code filter[leg_id]}
 * @param value a scalar, an enum, or a list or map of them; anything in a form that is written from JSON
 * @param wireName what is sent, {@code filter[occurred_at][gte]}
 * @param form how a value that is not one text becomes texts
 * @param allowReserved whether reserved characters are sent as they are
 */
public record Filter(
        FieldPath path,
        Optional<Operator> operator,
        Schema value,
        String wireName,
        Form form,
        boolean allowReserved,
        boolean required,
        Docs docs,
        Place place) {

    /** What tells it from the other parameters of its operation. */
    public String key() {
        return Parameter.Location.QUERY + " " + path
                + operator.map(word -> " " + word).orElse("");
    }

    /** The forms of lists, maps and objects. */
    public enum Form {
        /** Of a list: the name again for each value; of a map: {@code name[key]}. */
        REPEATED,
        /** Of a map: each key is a name of its own. */
        ENTRIES,
        COMMA_SEPARATED,
        SPACE_SEPARATED,
        PIPE_SEPARATED,
        /** Of an object: its names and values in turn. */
        COMMA_OBJECT,
        SPACE_OBJECT,
        PIPE_OBJECT,
        JSON,
        /** What nests, with its path in brackets: {@code name[0][field]}. */
        NESTED;

        /** Whether any value can be sent, written from its JSON. */
        public boolean isStyled() {
            return this == NESTED
                    || this == COMMA_OBJECT
                    || this == SPACE_OBJECT
                    || this == PIPE_OBJECT
                    || this == JSON;
        }
    }
}
