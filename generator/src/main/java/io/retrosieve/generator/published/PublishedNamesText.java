package io.retrosieve.generator.published;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a names record. Sorted, one name a line: so that a change of the document is as small a change here. */
public final class PublishedNamesText {
    static final String VERSION_KEY = "retrosieve-names";
    static final String VERSION = "1";
    static final String CLIENT = "client";
    static final String OPERATIONS = "operations";
    static final String ARGUMENTS = "arguments";
    private static final String HEAD = """
            # Java names that callers use, by what they stand for on the wire. Written by Retrosieve; give it back with the
            # option 'names'.
            """;

    /** What YAML reads as the same text, on its own and inside of braces. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][\\w./-]*(?: [\\w./-]+)*");

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z][\\w./{}\\[\\]#-]*(?: [\\w./{}\\[\\]-]+)*");
    private static final Set<String> OTHER_TYPES = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private PublishedNamesText() {}

    public static String of(PublishedNames names) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append(VERSION_KEY).append(": ").append(VERSION).append('\n');
        text.append(CLIENT).append(": ").append(value(names.client())).append('\n');
        if (!names.operations().isEmpty()) {
            text.append(OPERATIONS).append(":\n");
        }
        names.operations()
                .forEach((key, operation) -> text.append("  ")
                        .append(quoted(key, PLAIN_KEY))
                        .append(": {id: ")
                        .append(value(operation.id()))
                        .append(", group: ")
                        .append(value(operation.group()))
                        .append(operation
                                .method()
                                .map(name -> ", method: " + value(name))
                                .orElse(""))
                        .append(arguments(operation.arguments()))
                        .append("}\n"));
        for (Section section : Section.values()) {
            append(section, names.in(section), text);
        }
        return text.toString();
    }

    /** Of a single one there is no order to keep. */
    private static String arguments(List<String> arguments) {
        return arguments.size() < 2
                ? ""
                : arguments.stream()
                        .map(PublishedNamesText::value)
                        .collect(Collectors.joining(", ", ", " + ARGUMENTS + ": [", "]"));
    }

    private static void append(Section section, Map<String, String> names, StringBuilder text) {
        if (!names.isEmpty()) {
            text.append(section.word()).append(":\n");
        }
        names.forEach((key, name) -> text.append("  ")
                .append(quoted(key, PLAIN_KEY))
                .append(": ")
                .append(value(name))
                .append('\n'));
    }

    private static String value(String text) {
        return quoted(text, PLAIN);
    }

    private static String quoted(String text, Pattern plain) {
        boolean isPlain = plain.matcher(text).matches() && !OTHER_TYPES.contains(text.toLowerCase(Locale.ROOT));
        if (isPlain) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u007f' || (c > '\u007f' && !Character.isLetterOrDigit(c))) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
