package io.retrosieve.runtime;

/** Writes JSON strings. */
final class JsonQuotes {
    private static final String HEX = "0123456789abcdef";
    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String ESCAPES = "\"\\bfnrt";

    private JsonQuotes() {}

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
}
