package io.retrosieve.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Checks JSON text without taking it apart: a tenth of the work of {@link JsonTokens#copy}, which knows all the rest, and
 * says what is wrong and where.
 */
final class JsonText {
    private static final int BAD = -1;
    private static final int MOST_NESTED = 64;
    private static final int HEX_DIGITS = 4;
    private static final String HEX = "0123456789abcdef";
    private static final String EITHER_HEX = HEX + "ABCDEF";
    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String ESCAPES = "\"\\bfnrt";

    private JsonText() {}

    /**
     * An object or array without white space between its tokens; escapes and numbers stay as they came. Null if only a copy
     * of its tokens can tell, because the text is no JSON, nests deep, or has characters plain that are to be escaped.
     */
    static @Nullable String compact(String json) {
        if (isCompact(json)) {
            return json;
        }
        String dense = dense(json);
        return isCompact(dense) ? dense : null;
    }

    /** Adds the text as a JSON string. What is no character, half of a pair, becomes a question mark, as it would in UTF-8. */
    static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = ESCAPED.indexOf(c);
            if (letter >= 0) {
                json.append('\\').append(ESCAPES.charAt(letter));
            } else if (mustBeEscaped(c)) {
                json.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15));
                json.append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            } else if (isFirstHalf(c) && i + 1 < text.length() && isSecondHalf(text.charAt(i + 1))) {
                json.append(c).append(text.charAt(i + 1));
                i++;
            } else {
                json.append(isHalf(c) ? '?' : c);
            }
        }
        json.append('"');
    }

    /** Besides those that have a letter for it. */
    private static boolean mustBeEscaped(char c) {
        return c < ' ' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isHalf(char c) {
        return isFirstHalf(c) || isSecondHalf(c);
    }

    private static boolean isFirstHalf(char c) {
        return c >= Character.MIN_HIGH_SURROGATE && c <= Character.MAX_HIGH_SURROGATE;
    }

    private static boolean isSecondHalf(char c) {
        return c >= Character.MIN_LOW_SURROGATE && c <= Character.MAX_LOW_SURROGATE;
    }

    private static boolean isCompact(String json) {
        return value(json, 0, 0) == json.length();
    }

    /** Where the value that starts here ends. */
    private static int value(String json, int start, int depth) {
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

    private static int container(String json, int start, int depth, boolean named) {
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
            char next = at(json, at);
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

    private static int string(String json, int start) {
        int at = start;
        while (at >= 0 && at < json.length()) {
            char c = json.charAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                at = escape(json, at + 1);
            } else if (isFirstHalf(c) && isSecondHalf(at(json, at + 1))) {
                at += 2;
            } else {
                at = mustBeEscaped(c) || isHalf(c) ? BAD : at + 1;
            }
        }
        return BAD;
    }

    /** Where the escape ends that has its backslash before this place. */
    private static int escape(String json, int start) {
        char c = at(json, start);
        if (c != 'u') {
            return c == '/' || ESCAPES.indexOf(c) >= 0 ? start + 1 : BAD;
        }
        int end = start + 1 + HEX_DIGITS;
        for (int i = start + 1; i < end; i++) {
            if (EITHER_HEX.indexOf(at(json, i)) < 0) {
                return BAD;
            }
        }
        return end;
    }

    private static int literal(String json, int start, String literal) {
        return json.startsWith(literal, start) ? start + literal.length() : BAD;
    }

    private static int number(String json, int start) {
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
    private static int digits(String json, int start) {
        int at = start;
        while (at(json, at) >= '0' && at(json, at) <= '9') {
            at++;
        }
        return at == start ? BAD : at;
    }

    /** Zero, which no rule allows, outside the text. */
    private static char at(String json, int index) {
        return index >= 0 && index < json.length() ? json.charAt(index) : 0;
    }

    /** Without white space between tokens. What is no JSON does not become JSON. */
    private static String dense(String json) {
        char[] dense = new char[json.length()];
        int length = 0;
        int at = 0;
        boolean quoted = false;
        while (at < json.length()) {
            char c = json.charAt(at);
            if (quoted && c == '\\' && at + 1 < json.length()) {
                dense[length++] = c;
                dense[length++] = json.charAt(at + 1);
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
        return new String(dense, 0, length);
    }

    private static int endOfSpace(String json, int start) {
        int end = start;
        while (isSpace(at(json, end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isSign(char c) {
        return "{}[]:,".indexOf(c) >= 0;
    }
}
