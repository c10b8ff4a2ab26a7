package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.EnumSet;
import java.util.Set;

/** A text, number or boolean. */
public record ScalarSchema(Type type, Constraints constraints, Docs docs, Place place) implements Schema {
    private static final Set<Type> SENT_AS_IT_READS =
            EnumSet.of(Type.STRING, Type.UUID, Type.DATE, Type.BOOLEAN, Type.INTEGER, Type.LONG);

    /** The types that a client tells apart. */
    public enum Type {
        STRING,
        UUID,
        DATE,
        DATE_TIME,
        /** A number in a JSON string, so that nobody rounds it. */
        DECIMAL_TEXT,
        /** Base64 in a JSON string. */
        BYTES,
        BOOLEAN,
        INTEGER,
        LONG,
        /** Whole seconds since 1970. */
        UNIX_TIME,
        DOUBLE,
        DECIMAL
    }

    @Override
    public boolean isSentAsItReads() {
        return SENT_AS_IT_READS.contains(type);
    }
}
