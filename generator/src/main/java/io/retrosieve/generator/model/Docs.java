package io.retrosieve.generator.model;

import java.util.Optional;

/**
 * What the document says to a reader about one of its elements. It is data: it may hold anything.
 *
 * @param example the text of an example value
 */
public record Docs(
        Optional<String> summary, Optional<String> description, Optional<String> example, boolean deprecated) {

    public static final Docs NONE = new Docs(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** Whether the document says nothing of what the element is. */
    public boolean isEmpty() {
        return summary.isEmpty() && description.isEmpty();
    }
}
