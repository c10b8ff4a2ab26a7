package io.retrosieve.generator.diagnostic;

/**
 * Where something stands in a document.
 *
 * @param source the document, as the user named it
 * @param line counted from 1
 * @param column counted from 1
 * @param pointer RFC 6901 JSON pointer as a URI fragment, {@code #/paths/~1call_events/get}
 */
public record Place(String source, int line, int column, String pointer) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int bySource = source.compareTo(other.source);
        if (bySource != 0) {
            return bySource;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code spec/x.yaml:12:9}, which editors and terminals open with a click. */
    @Override
    public String toString() {
        return source + ":" + line + ":" + column;
    }
}
