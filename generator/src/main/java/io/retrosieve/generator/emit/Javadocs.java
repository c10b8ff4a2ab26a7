package io.retrosieve.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.retrosieve.generator.model.Docs;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes Javadoc. Text from a document is data: whatever stands in it, a tag, the end of a comment, a unicode escape,
 * markup, comes out as the characters that its author wrote.
 */
final class Javadocs {
    private static final int WIDTH = 100;
    private static final int ROOM_FOR_ESCAPES = 16;
    private static final String SPACE = " \t\n\u000B\f\r";
    /** What is no paragraph itself. */
    private static final List<String> BLOCKS = List.of("<pre>", "<ul>", "<table>");

    private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CODE_SPAN = Pattern.compile("`([^`\\n]+)`");

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();

    /** Text of our own, in which markup is markup. */
    Javadocs paragraph(String html) {
        paragraphs.add(html);
        return this;
    }

    /** Text of the document. */
    Javadocs said(String text) {
        for (String block : BLANK_LINE.split(text.strip())) {
            if (!block.isBlank()) {
                paragraphs.add(escaped(block));
            }
        }
        return this;
    }

    /** What the document says of an element, or our own words where it says nothing. */
    Javadocs said(Docs docs, String otherwise) {
        docs.summary()
                .filter(summary -> !docs.description().map(summary::equals).orElse(false))
                .ifPresent(summary -> said(withFullStop(summary)));
        docs.description().ifPresent(this::said);
        return paragraphs.isEmpty() && !otherwise.isEmpty() ? paragraph(otherwise) : this;
    }

    /** What the document says of a class; nothing where that is no more than the name of the class. */
    Javadocs said(Docs docs, ClassName type) {
        boolean more = docs.description().isPresent()
                || docs.summary()
                        .filter(summary -> !sameWords(summary, type.simpleName()))
                        .isPresent();
        return more ? said(docs, "") : this;
    }

    /** Items of our own, in which markup is markup. */
    Javadocs list(List<String> items) {
        paragraphs.add("<ul>\n<li>" + String.join("\n<li>", items) + "\n</ul>");
        return this;
    }

    Javadocs tag(String html) {
        tags.add(html);
        return this;
    }

    boolean isEmpty() {
        return paragraphs.isEmpty() && tags.isEmpty();
    }

    CodeBlock block() {
        if (isEmpty()) {
            return CodeBlock.builder().build();
        }
        List<String> parts = new ArrayList<>();
        for (String paragraph : paragraphs) {
            boolean block = parts.isEmpty() || BLOCKS.stream().anyMatch(paragraph::startsWith);
            parts.add(wrap((block ? "" : "<p>") + paragraph));
        }
        if (!tags.isEmpty()) {
            parts.add(String.join("\n", tags.stream().map(Javadocs::wrap).toList()));
        }
        return CodeBlock.of("$L\n", String.join("\n\n", parts));
    }

    /** Escapes what would end a comment, begin a tag or an escape; backticks become code. */
    static String escaped(String text) {
        Matcher span = CODE_SPAN.matcher(text.strip());
        StringBuilder html = new StringBuilder();
        int from = 0;
        while (span.find()) {
            html.append(characters(text.strip().substring(from, span.start())));
            html.append(code(span.group(1)));
            from = span.end();
        }
        return html.append(characters(text.strip().substring(from))).toString();
    }

    /** For a {@code //} comment: nothing that ends the line. */
    static String oneLine(String text) {
        return LINE_ENDS.matcher(text).replaceAll(" ").replace('\\', '/');
    }

    /** The inline tag for code where it can hold the text, else markup. */
    static String code(String text) {
        return isPlain(text) ? "{@code " + text + "}" : "<code>" + characters(text) + "</code>";
    }

    /** Whether a code tag can hold the text as it is. */
    static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> "{}@\\".indexOf(c) >= 0 || c < ' ') && !text.contains("*/");
    }

    /** Whether both have the same letters and digits: {@code OCCURRED_AT} and {@code occurredAt}. */
    static boolean sameWords(String name, String other) {
        return NO_LETTER
                .matcher(name)
                .replaceAll("")
                .equalsIgnoreCase(NO_LETTER.matcher(other).replaceAll(""));
    }

    /** {@code List<CallEvent>} for {@code java.util.List<com.example.CallEvent>}, without annotations. */
    static String simple(TypeName type) {
        if (type instanceof ClassName name) {
            return String.join(".", name.simpleNames());
        }
        return type.toString().replaceAll("\\s*@[\\w.]+\\s+", "").replaceAll("\\b[a-z_][\\w$]*\\.", "");
    }

    private static String characters(String text) {
        StringBuilder html = new StringBuilder(text.length() + ROOM_FOR_ESCAPES);
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), html);
        }
        return html.toString();
    }

    private static void append(char c, StringBuilder html) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '@', '*', '\\', '{', '}' -> html.append("&#").append((int) c).append(';');
            default -> html.append(Character.isISOControl(c) && c != '\n' ? ' ' : c);
        }
    }

    private static String withFullStop(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || ".!?:".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }

    private static String wrap(String paragraph) {
        if (paragraph.startsWith("<pre>") || paragraph.startsWith("<table>")) {
            return paragraph;
        }
        if (paragraph.startsWith("<ul>")) {
            return paragraph.lines().map(Javadocs::wrapLine).collect(Collectors.joining("\n"));
        }
        return wrapLine(paragraph);
    }

    private static String wrapLine(String paragraph) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        StringTokenizer words = new StringTokenizer(paragraph, SPACE);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
