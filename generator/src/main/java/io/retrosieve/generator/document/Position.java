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

    private Position(@Nullable Position holder, Object token, int line, int column) {
        this.holder = holder;
        this.token = token;
        this.line = line;
        this.column = column;
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

    Place place() {
        return new Place(source(), line, column, pointer());
    }

    private String source() {
        Position position = this;
        while (position.holder != null) {
            position = position.holder;
        }
        return (String) position.token;
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
        pointer.append('/').append(token instanceof String name ? Pointers.escape(name) : token);
    }
}
