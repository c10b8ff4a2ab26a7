package io.retrosieve.generator.document;

import io.retrosieve.generator.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a node stands. It knows its part of the pointer and what holds it: whole pointers of every node would be most of
 * what a large document takes in memory, and few are asked for.
 */
final class Position {
    private final @Nullable Position holder;
    /** A name, an index, or at the root the document. */
    private final Object token;

    private final int line;
    private final int column;

    /** Where it was written, unless what holds it was written there too. */
    private final @Nullable String source;

    private Position(@Nullable Position holder, Object token, int line, int column) {
        this(holder, token, new Place("", line, column, ""), null);
    }

    private Position(@Nullable Position holder, Object token, Place written, @Nullable String source) {
        this.holder = holder;
        this.token = token;
        this.line = written.line();
        this.column = written.column();
        this.source = source;
    }

    /** What stands after the slash where two are one. */
    private record Both(Object token, Position other) {

        @Override
        public String toString() {
            return escaped(token) + " with " + other.pointer();
        }
    }

    /** The root of a document. */
    static Position root(String source, int line, int column) {
        return new Position(null, source, line, column);
    }

    /** Of a member of an object. */
    Position child(String name, int childLine, int childColumn) {
        return new Position(this, name, childLine, childColumn);
    }

    /** Of an item of an array. */
    Position child(int index, int childLine, int childColumn) {
        return new Position(this, index, childLine, childColumn);
    }

    /** Of a value that was written elsewhere and stands here as a member or an item. */
    Position adopted(Object asToken, Position written) {
        return new Position(this, asToken, written.place(), written.source());
    }

    /** Of a value that was written elsewhere and stands here instead of this one. */
    Position replaced(Position written) {
        return new Position(holder, holder == null ? written.source() : token, written.place(), written.source());
    }

    /** Of a value that says what the one here and another say, and so is neither. */
    Position with(Position other) {
        return new Position(holder, new Both(token, other), place(), source);
    }

    Place place() {
        return new Place(source(), line, column, pointer());
    }

    private String source() {
        Position position = this;
        while (position.holder != null && position.source == null) {
            position = position.holder;
        }
        return position.source == null ? (String) position.token : position.source;
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        append(pointer);
        return pointer.toString();
    }

    private void append(StringBuilder pointer) {
        if (holder == null) {
            pointer.append(Pointers.ROOT);
            return;
        }
        holder.append(pointer);
        pointer.append('/').append(escaped(token));
    }

    private static String escaped(Object token) {
        return token instanceof String name ? Pointers.escape(name) : token.toString();
    }
}
