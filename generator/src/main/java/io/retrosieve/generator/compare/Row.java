package io.retrosieve.generator.compare;

import io.retrosieve.generator.diagnostic.Place;
import java.util.Optional;

/**
 * A change with what it means.
 *
 * @param operation as the document writes it; empty for the API as a whole
 * @param javaBefore the Java that it was, if it was any
 * @param javaAfter the Java that it is now
 * @param place in the new document, or in the old one of what is lost
 */
public record Row(
        Change change,
        String operation,
        Marks marks,
        Optional<String> javaBefore,
        Optional<String> javaAfter,
        Optional<Place> place) {

    boolean isSaid() {
        boolean words = change.kind() == Change.Kind.SAID || change.kind() == Change.Kind.RENAMED;
        return !marks.breaks() && words;
    }
}
