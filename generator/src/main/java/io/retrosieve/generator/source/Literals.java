package io.retrosieve.generator.source;

/** Texts as Java writes them. */
final class Literals {
    private Literals() {}

    static String quoted(String value) {
        StringBuilder literal = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            append(value.charAt(i), literal);
        }
        return literal.append('"').toString();
    }

    private static void append(char c, StringBuilder literal) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            case '\b' -> literal.append("\\b");
            case '\f' -> literal.append("\\f");
            default -> {
                if (Character.isISOControl(c)) {
                    literal.append(String.format("\\u%04x", (int) c));
                } else {
                    literal.append(c);
                }
            }
        }
    }
}
