package io.retrosieve.runtime;

/** The six kinds of JSON values. */
public enum JsonType {
    NULL("null"),
    BOOLEAN("a boolean"),
    NUMBER("a number"),
    STRING("a string"),
    ARRAY("an array"),
    OBJECT("an object");

    private final String described;

    JsonType(String described) {
        this.described = described;
    }

    String described() {
        return described;
    }

    /** The first character of a JSON text says it all. */
    static JsonType ofFirst(char first) {
        switch (first) {
            case 'n':
                return NULL;
            case 't':
            case 'f':
                return BOOLEAN;
            case '"':
                return STRING;
            case '[':
                return ARRAY;
            case '{':
                return OBJECT;
            default:
                return NUMBER;
        }
    }
}
