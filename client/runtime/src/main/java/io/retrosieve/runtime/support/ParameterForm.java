package io.retrosieve.runtime.support;

import io.retrosieve.runtime.JsonType;
import io.retrosieve.runtime.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a value becomes the text of a parameter: the styles of OpenAPI. The examples are the list {@code blue, black, brown}
 * and the object {@code R: 100, G: 200} under the name {@code color}. What stands deeper in a list or object is sent as
 * JSON.
 */
public enum ParameterForm {
    /** {@code blue,black,brown} and {@code R,100,G,200} */
    PATH(Escape.PERCENT, "", ","),
    /** {@code blue,black,brown} and {@code R=100,G=200} */
    PATH_EXPLODED(Escape.PERCENT, "", ","),
    /** {@code .blue,black,brown} and {@code .R,100,G,200} */
    LABEL(Escape.PERCENT, ".", ","),
    /** {@code .blue.black.brown} and {@code .R=100.G=200} */
    LABEL_EXPLODED(Escape.PERCENT, ".", "."),
    /** {@code ;color=blue,black,brown} and {@code ;color=R,100,G,200} */
    MATRIX(Escape.PERCENT, ";", ","),
    /** {@code ;color=blue;color=black;color=brown} and {@code ;R=100;G=200} */
    MATRIX_EXPLODED(Escape.PERCENT, ";", ";"),
    /** JSON, percent-encoded */
    PATH_JSON(Escape.PERCENT, "", ""),
    /** {@code blue,black,brown} and {@code R,100,G,200} */
    HEADER(Escape.REFUSE, "", ","),
    /** {@code blue,black,brown} and {@code R=100,G=200} */
    HEADER_EXPLODED(Escape.REFUSE, "", ","),
    /** JSON in ASCII */
    HEADER_JSON(Escape.REFUSE, "", ""),
    /** {@code color=blue,black,brown} and {@code color=R,100,G,200} */
    COOKIE(Escape.COOKIE, "", ","),
    /** {@code color=blue; color=black; color=brown} and {@code R=100; G=200} */
    COOKIE_EXPLODED(Escape.COOKIE, "", "; "),
    /** JSON, percent-encoded */
    COOKIE_JSON(Escape.COOKIE, "", ""),
    /** {@code R,100,G,200} */
    QUERY_COMMAS(Escape.REFUSE, "", ","),
    /** {@code R 100 G 200} */
    QUERY_SPACES(Escape.REFUSE, "", " "),
    /** {@code R|100|G|200} */
    QUERY_PIPES(Escape.REFUSE, "", "|"),
    /** JSON */
    QUERY_JSON(Escape.REFUSE, "", "");

    private final Escape escape;
    private final String prefix;
    private final String separator;

    ParameterForm(Escape escape, String prefix, String separator) {
        this.escape = escape;
        this.prefix = prefix;
        this.separator = separator;
    }

    /**
     * The text that is sent.
     *
     * @throws IllegalArgumentException with the end of a sentence that begins with the parameter's name
     */
    public String text(String name, JsonValue value) {
        if (separator.isEmpty()) {
            return opening(name) + json(value);
        }
        boolean several = value.type() == JsonType.ARRAY || value.type() == JsonType.OBJECT;
        if (!several) {
            String text = escape.whole(plain(value));
            return text.isEmpty() && isMatrix() ? prefix + name : prefix + opening(name) + text;
        }
        List<String> parts = value.type() == JsonType.ARRAY ? items(name, value) : fields(value);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("must not be empty");
        }
        return prefix + (isExploded() ? "" : opening(name)) + String.join(separator, parts);
    }

    private List<String> items(String name, JsonValue list) {
        List<String> items = new ArrayList<>();
        for (JsonValue item : list.elements()) {
            items.add((isExploded() ? opening(name) : "") + part(item));
        }
        return items;
    }

    private List<String> fields(JsonValue object) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonValue> field : object.fields().entrySet()) {
            String name = escape.part(field.getKey(), separator);
            if (isExploded()) {
                fields.add(name + "=" + part(field.getValue()));
            } else {
                fields.add(name);
                fields.add(part(field.getValue()));
            }
        }
        return fields;
    }

    private String part(JsonValue value) {
        return escape.part(plain(value), separator);
    }

    private static String plain(JsonValue value) {
        if (value.type() == JsonType.STRING) {
            return value.asString();
        }
        boolean exponent = value.type() == JsonType.NUMBER && value.json().matches(".*[eE].*");
        return exponent ? value.asBigDecimal().stripTrailingZeros().toPlainString() : value.json();
    }

    private String json(JsonValue value) {
        switch (this) {
            case HEADER_JSON:
                return ascii(value.json());
            case QUERY_JSON:
                return value.json();
            default:
                return PercentEncoding.encode(value.json(), PercentEncoding.UNRESERVED);
        }
    }

    /** Only in JSON's strings there are other letters. */
    private static String ascii(String json) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            text.append(c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return text.toString();
    }

    private String opening(String name) {
        boolean cookie = this == COOKIE || this == COOKIE_EXPLODED || this == COOKIE_JSON;
        return cookie || isMatrix() ? name + "=" : "";
    }

    private boolean isMatrix() {
        return this == MATRIX || this == MATRIX_EXPLODED;
    }

    private boolean isExploded() {
        return this == PATH_EXPLODED
                || this == LABEL_EXPLODED
                || this == MATRIX_EXPLODED
                || this == HEADER_EXPLODED
                || this == COOKIE_EXPLODED;
    }

    /** What becomes of characters that mean something where the text is sent. */
    private enum Escape {
        PERCENT {
            @Override
            String whole(String text) {
                return PercentEncoding.encode(text, PercentEncoding.UNRESERVED);
            }
        },
        /** Only what no cookie can hold: servers hand on the rest as it came. */
        COOKIE {
            @Override
            String whole(String text) {
                return PercentEncoding.encode(text, PercentEncoding.UNRESERVED + "!#$%&'()*+/:<=>?@[]^`{|}");
            }
        },
        REFUSE {
            @Override
            String whole(String text) {
                return text;
            }

            @Override
            String part(String text, String separator) {
                if (text.contains(separator)) {
                    throw new IllegalArgumentException(Separators.fault(separator, text));
                }
                return text;
            }
        };

        abstract String whole(String text);

        /** One of several. */
        String part(String text, String separator) {
            return whole(text);
        }
    }
}
