package io.retrosieve.generator.emit;

import io.retrosieve.generator.model.Filter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes a query string as OkHttp sends it. */
final class RequestText {
    /** What OkHttp leaves as it is in a query component, besides letters and digits. */
    private static final String LITERAL = "-._*";

    private static final String RESERVED = LITERAL + "~:/?[]@!$()+,;";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private RequestText() {}

    /** The same for a filter, which may leave more as it is. */
    static String parameter(Filter filter, String name, String value) {
        return filter.allowReserved()
                ? encoded(name, LITERAL) + "=" + encoded(value, RESERVED)
                : parameter(name, value);
    }

    /** {@code filter%5Bfrom%5D=%2B12025550142} */
    static String parameter(String name, String value) {
        return encoded(name, LITERAL) + "=" + encoded(value, LITERAL);
    }

    private static String encoded(String text, String signs) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            int c = octet & 0xff;
            boolean literal = c < 0x80 && (Character.isLetterOrDigit(c) || signs.indexOf(c) >= 0);
            encoded.append(literal ? Character.toString(c) : "%" + HEX.toHexDigits((byte) c));
        }
        return encoded.toString();
    }
}
