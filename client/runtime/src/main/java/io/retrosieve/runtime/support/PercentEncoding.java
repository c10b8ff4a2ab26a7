package io.retrosieve.runtime.support;

import java.nio.charset.StandardCharsets;

/** RFC 3986: what is not literal becomes {@code %XX}. */
final class PercentEncoding {
    /** Letters and digits are literal always. */
    static final String UNRESERVED = "-._~";

    /** What {@code allowReserved} lets through. A {@code &} or {@code #} would end the value, so they don't get through. */
    static final String RESERVED = UNRESERVED + ":/?[]@!$'()*+,;=";

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    static String encode(String text, String literal) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (isLetterOrDigit(c) || literal.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return encoded.toString();
    }

    /** The same, but what is encoded already stays so. */
    static String encodeReserved(String text) {
        StringBuilder encoded = new StringBuilder();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isTriplet(text, i)) {
                encoded.append(encode(text.substring(from, i), RESERVED)).append(text, i, i + 3);
                from = i + 3;
                i += 2;
            }
        }
        return encoded.append(encode(text.substring(from), RESERVED)).toString();
    }

    private static boolean isTriplet(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
