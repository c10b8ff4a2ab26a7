package io.retrosieve.generator.slice;

import io.retrosieve.generator.document.Node;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes JSON. */
final class JsonText {
    private JsonText() {}

    /** A text in quotes. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    static String array(List<String> items) {
        return items.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /** A text, number, boolean or null as it is. */
    static String scalar(Node node) {
        return node.is(Node.Kind.STRING) ? quoted(node.text()) : node.text();
    }

    /** An object that is being written. */
    static final class Members {
        private final StringJoiner members = new StringJoiner(",", "{", "}");

        Members add(String name, String json) {
            members.add(quoted(name) + ":" + json);
            return this;
        }

        String text() {
            return members.toString();
        }
    }
}
