package io.retrosieve.generator.check;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import java.util.Optional;

/** What a client compares values of a schema as. */
enum ComparedAs {
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE,
    TIME;

    /** Of a list, what its items are compared as; empty where any value may be there. */
    static Optional<ComparedAs> of(Schema schema, ApiModel api) {
        Schema resolved = api.resolve(schema);
        if (resolved instanceof ListSchema list) {
            return of(list.items(), api);
        }
        return resolved instanceof ScalarSchema scalar ? Optional.of(of(scalar.type())) : Optional.empty();
    }

    private static ComparedAs of(ScalarSchema.Type type) {
        return switch (type) {
            case STRING, UUID, DECIMAL_TEXT, BYTES -> TEXT;
            case INTEGER, LONG, DOUBLE, DECIMAL -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case DATE -> DATE;
            case DATE_TIME, UNIX_TIME -> TIME;
        };
    }
}
