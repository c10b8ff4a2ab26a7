package io.retrosieve.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Checks JSON text, in UTF-8, without taking it apart: a tenth of the work of {@link JsonTokens#copy}, which knows all the
 * rest, and says what is wrong and where.
 */
final class JsonText {
    private static final int BAD = -1;
    private static final int MOST_NESTED = 64;
    private static final int HEX_DIGITS = 4;
    private static final String HEX = "0123456789abcdefABCDEF";
    private static final String ESCAPES = "\"\\/bfnrt";

    private JsonText() {}

    /**
     * An object or array without white space between its tokens; escapes and numbers stay as they came. Null if only a copy
     * of its tokens can tell, because the text is no JSON, nests deep, or has characters plain that are to be escaped.
     */
    static byte @Nullable [] compact(byte[] json) {
        if (isCompact(json)) {
            return json;
        }
        byte[] dense = dense(json);
        return isCompact(dense) ? dense : null;
    }

    private static boolean isCompact(byte[] json) {
        return value(json, 0, 0) == json.length;
    }

    /** Where the value that starts here ends. */
    private static int value(byte[] json, int start, int depth) {
        switch (at(json, start)) {
            case '{':
                return container(json, start, depth, true);
            case '[':
                return container(json, start, depth, false);
            case '"':
                return string(json, start + 1);
            case 't':
                return literal(json, start, "true");
            case 'f':
                return literal(json, start, "false");
            case 'n':
                return literal(json, start, "null");
            default:
                return number(json, start);
        }
    }

    private static int container(byte[] json, int start, int depth, boolean named) {
        char close = named ? '}' : ']';
        int at = start + 1;
        if (at(json, at) == close) {
            return at + 1;
        }
        while (depth < MOST_NESTED) {
            if (named) {
                at = at(json, at) == '"' ? string(json, at + 1) : BAD;
                if (at(json, at) != ':') {
                    return BAD;
                }
                at++;
            }
            at = value(json, at, depth + 1);
            int next = at(json, at);
            if (next == close) {
                return at + 1;
            }
            if (next != ',') {
                return BAD;
            }
            at++;
        }
        return BAD;
    }

    private static int string(byte[] json, int start) {
        int at = start;
        while (at >= 0 && at < json.length) {
            int c = json[at];
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                at = escape(json, at + 1);
            } else if (c < 0) {
                at = Utf8.end(json, at);
            } else {
                at = c < ' ' ? BAD : at + 1;
            }
        }
        return BAD;
    }

    /** Where the escape ends that has its backslash before this place. */
    private static int escape(byte[] json, int start) {
        int c = at(json, start);
        if (c != 'u') {
            return ESCAPES.indexOf(c) < 0 ? BAD : start + 1;
        }
        int end = start + 1 + HEX_DIGITS;
        for (int i = start + 1; i < end; i++) {
            if (HEX.indexOf(at(json, i)) < 0) {
                return BAD;
            }
        }
        return end;
    }

    private static int literal(byte[] json, int start, String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (at(json, start + i) != literal.charAt(i)) {
                return BAD;
            }
        }
        return start + literal.length();
    }

    private static int number(byte[] json, int start) {
        int at = at(json, start) == '-' ? start + 1 : start;
        at = at(json, at) == '0' ? at + 1 : digits(json, at);
        if (at(json, at) == '.') {
            at = digits(json, at + 1);
        }
        if (at(json, at) == 'e' || at(json, at) == 'E') {
            at++;
            at = digits(json, at(json, at) == '+' || at(json, at) == '-' ? at + 1 : at);
        }
        return at;
    }

    /** Where at least one digit ends. */
    private static int digits(byte[] json, int start) {
        int at = start;
        while (at(json, at) >= '0' && at(json, at) <= '9') {
            at++;
        }
        return at == start ? BAD : at;
    }

    /** Zero, which no rule allows, outside the text; less for what is not ASCII. */
    private static int at(byte[] json, int index) {
        return index >= 0 && index < json.length ? json[index] : 0;
    }

    /** Without white space between tokens. What is no JSON does not become JSON. */
    private static byte[] dense(byte[] json) {
        byte[] dense = new byte[json.length];
        int length = 0;
        int at = 0;
        boolean quoted = false;
        while (at < json.length) {
            byte c = json[at];
            if (quoted && c == '\\' && at + 1 < json.length) {
                dense[length++] = c;
                dense[length++] = json[at + 1];
                at += 2;
            } else if (!quoted && isSpace(c)) {
                int end = endOfSpace(json, at);
                if (!isSign(at(json, at - 1)) && !isSign(at(json, end))) {
                    return json; // without it two tokens would be one
                }
                at = end;
            } else {
                quoted ^= c == '"';
                dense[length++] = c;
                at++;
            }
        }
        return Arrays.copyOf(dense, length);
    }

    private static int endOfSpace(byte[] json, int start) {
        int end = start;
        while (isSpace(at(json, end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isSign(int c) {
        return "{}[]:,".indexOf(c) >= 0;
    }
}
