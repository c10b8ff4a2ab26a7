package io.retrosieve.generator.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Iterator;

/** Whether two JSON values are the same: numbers by value, members in any order. */
enum JsonEquality {
    /** Texts to the letter. */
    EXACT {
        @Override
        boolean sameText(String one, String other) {
            return one.equals(other);
        }
    },
    /** Times of one instant and offset, and UUIDs in any case, are the same whatever their text. */
    BY_MEANING {
        @Override
        boolean sameText(String one, String other) {
            return one.equals(other) || sameTime(one, other) || (isUuid(one) && one.equalsIgnoreCase(other));
        }
    };

    abstract boolean sameText(String one, String other);

    boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isTextual() && other.isTextual()) {
            return sameText(one.textValue(), other.textValue());
        }
        if (one.isObject() && other.isObject()) {
            return one.size() == other.size() && sameMembers(one, other);
        }
        if (one.isArray() && other.isArray()) {
            return one.size() == other.size() && sameItems(one, other);
        }
        return one.equals(other);
    }

    private boolean sameMembers(JsonNode one, JsonNode other) {
        for (Iterator<String> names = one.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!other.has(name) || !same(one.get(name), other.get(name))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameItems(JsonNode one, JsonNode other) {
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameTime(String one, String other) {
        try {
            return OffsetDateTime.parse(one).equals(OffsetDateTime.parse(other));
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    private static boolean isUuid(String text) {
        return text.matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
    }
}
