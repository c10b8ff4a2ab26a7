package io.retrosieve.generator.source;

/** Text that grows line by line: indented, with a prefix in comments, and broken at marked places if a line gets too long. */
final class SourceText {
    private static final String INDENT = "    ";
    private static final int WIDTH = 100;
    private static final int NONE = -1;

    private final StringBuilder text;
    private String prefix = "";
    private int level;
    private boolean atLineStart = true;
    private int lineStart;
    private int breakAt = NONE;
    private int levelOfBreak;
    private int statementLine = NONE;

    SourceText(int room) {
        text = new StringBuilder(room);
    }

    void add(String part) {
        int from = 0;
        for (int end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', from)) {
            addToLine(part, from, end);
            endLine();
            from = end + 1;
        }
        addToLine(part, from, part.length());
    }

    private void addToLine(String part, int from, int to) {
        if (from == to) {
            return;
        }
        if (atLineStart) {
            addIndent(level);
            text.append(prefix).append(prefix.isEmpty() ? "" : " ");
            atLineStart = false;
        }
        text.append(part, from, to);
        if (breakAt != NONE && text.length() - lineStart > WIDTH) {
            breakLine();
        }
    }

    private void endLine() {
        if (atLineStart && !prefix.isEmpty()) {
            addIndent(level);
            text.append(prefix);
        }
        text.append('\n');
        startLine();
        if (statementLine == 0) {
            level += 2;
        }
        if (statementLine != NONE) {
            statementLine++;
        }
    }

    private void startLine() {
        lineStart = text.length();
        breakAt = NONE;
        atLineStart = true;
    }

    /** A place where the line may be broken; the space there goes then. */
    void mayBreak(String space) {
        breakAt = NONE;
        add(space);
        breakAt = text.length();
        levelOfBreak = level + 2;
    }

    private void breakLine() {
        int end = text.charAt(breakAt - 1) == ' ' ? breakAt - 1 : breakAt;
        String rest = text.substring(breakAt);
        text.setLength(end);
        text.append('\n');
        lineStart = text.length();
        breakAt = NONE;
        addIndent(levelOfBreak);
        text.append(rest);
    }

    private void addIndent(int levels) {
        for (int i = 0; i < levels; i++) {
            text.append(INDENT);
        }
    }

    void indent(int levels) {
        level += levels;
    }

    /** What follows stands in a comment whose lines begin so. */
    void prefix(String ofLines) {
        prefix = ofLines;
    }

    /** The second and later lines of a statement are indented further. */
    void beginStatement() {
        statementLine = 0;
    }

    void endStatement() {
        if (statementLine > 0) {
            level -= 2;
        }
        statementLine = NONE;
    }

    /** Whether a new line with these words is no longer than it may be. */
    boolean fits(String words) {
        return level * INDENT.length() + words.length() <= WIDTH;
    }

    StringBuilder appendedTo(StringBuilder other) {
        return other.append(text);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
