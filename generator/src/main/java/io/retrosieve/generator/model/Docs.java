package io.retrosieve.generator.model;

import java.util.Optional;

/**
 * What the document says to a reader about one of its elements. It is data: it may hold anything.
 *
 * @param example the text of an example value
 * @param defaultValue the text of what the server takes where nothing is sent
 */
public record Docs(
        Optional<String> summary,
        Optional<String> description,
        Optional<String> example,
        Optional<String> defaultValue,
        boolean deprecated) {

    public static final Docs NONE = new Docs(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Of an element that has no default. */
    public Docs(Optional<String> summary, Optional<String> description, Optional<String> example, boolean deprecated) {
        this(summary, description, example, Optional.empty(), deprecated);
    }
}
