package io.retrosieve.generator.compare;

import io.retrosieve.generator.model.ApiModel;
import io.retrosieve.generator.model.EnumSchema;
import io.retrosieve.generator.model.ListSchema;
import io.retrosieve.generator.model.MapSchema;
import io.retrosieve.generator.model.ObjectSchema;
import io.retrosieve.generator.model.ScalarSchema;
import io.retrosieve.generator.model.Schema;
import io.retrosieve.generator.model.UnionSchema;

/**
 * The types of values, in words and against each other.
 *
 * @param answered whether the server sends them: clients read integers of any width
 */
public record ValueTypes(ApiModel api, boolean answered) {

    /** {@code a list of UUIDs} is told as {@code list of UUID}. */
    public String words(Schema schema) {
        Schema resolved = api.resolve(schema);
        if (resolved instanceof ScalarSchema scalar) {
            return words(scalar.type());
        }
        if (resolved instanceof EnumSchema known) {
            return known.type() == EnumSchema.Type.STRING ? "enum" : "enum of integers";
        }
        if (resolved instanceof ListSchema list) {
            return "list of " + words(list.items());
        }
        if (resolved instanceof MapSchema map) {
            return "map of " + words(map.values());
        }
        if (resolved instanceof ObjectSchema) {
            return "object";
        }
        return resolved instanceof UnionSchema ? "one of several" : "any JSON";
    }

    private String words(ScalarSchema.Type type) {
        return switch (type) {
            case STRING -> "text";
            case UUID -> "UUID";
            case DATE -> "date";
            case DATE_TIME -> "date-time";
            case DECIMAL_TEXT -> "decimal text";
            case BYTES -> "Base64 text";
            case BOOLEAN -> "boolean";
            case INTEGER -> answered ? "integer" : "32-bit integer";
            case LONG -> answered ? "integer" : "64-bit integer";
            case UNIX_TIME -> "seconds since 1970";
            case DOUBLE -> "double";
            case DECIMAL -> "decimal";
        };
    }

    /** Whether each value of the other's type is one of this type; the values of an enum are compared apart. */
    public boolean takes(Schema wide, ValueTypes other, Schema narrow) {
        Schema mine = api.resolve(wide);
        Schema theirs = other.api.resolve(narrow);
        if (mine instanceof ListSchema list && theirs instanceof ListSchema items) {
            return takes(list.items(), other, items.items());
        }
        if (mine instanceof MapSchema map && theirs instanceof MapSchema values) {
            return takes(map.values(), other, values.values());
        }
        String wideWords = words(mine);
        return wideWords.equals(other.words(theirs))
                || wideWords.equals("any JSON")
                || (mine instanceof ScalarSchema scalar && takes(scalar.type(), theirs));
    }

    /** The same in a query string, where any value is a text and one value looks like a list of one. */
    public boolean takesText(Schema wide, ValueTypes other, Schema narrow) {
        Schema mine = api.resolve(wide);
        Schema theirs = other.api.resolve(narrow);
        boolean single = theirs instanceof ScalarSchema || theirs instanceof EnumSchema;
        if (mine instanceof ListSchema list) {
            Schema items = theirs instanceof ListSchema values ? values.items() : theirs;
            return (single || theirs instanceof ListSchema) && takesText(list.items(), other, items);
        }
        boolean text = mine instanceof ScalarSchema scalar && scalar.type() == ScalarSchema.Type.STRING;
        return (text && single) || takes(wide, other, narrow);
    }

    private static boolean takes(ScalarSchema.Type wide, Schema narrow) {
        if (narrow instanceof EnumSchema known) {
            return known.type() == EnumSchema.Type.STRING
                    ? wide == ScalarSchema.Type.STRING
                    : takes(wide, ScalarSchema.Type.INTEGER);
        }
        return narrow instanceof ScalarSchema scalar && takes(wide, scalar.type());
    }

    private static boolean takes(ScalarSchema.Type wide, ScalarSchema.Type narrow) {
        return switch (wide) {
            case STRING ->
                switch (narrow) {
                    case STRING, UUID, DATE, DATE_TIME, DECIMAL_TEXT, BYTES -> true;
                    default -> false;
                };
            case LONG, UNIX_TIME ->
                narrow == ScalarSchema.Type.INTEGER
                        || narrow == ScalarSchema.Type.LONG
                        || narrow == ScalarSchema.Type.UNIX_TIME;
            case DOUBLE, DECIMAL ->
                narrow == ScalarSchema.Type.INTEGER
                        || narrow == ScalarSchema.Type.LONG
                        || narrow == ScalarSchema.Type.DOUBLE
                        || narrow == ScalarSchema.Type.DECIMAL;
            default -> wide == narrow;
        };
    }
}
