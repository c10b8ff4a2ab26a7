package io.retrosieve.generator.model;

import io.retrosieve.generator.diagnostic.Place;
import java.util.List;

/**
 * How much there is in the document that a model is read from.
 *
 * @param operations all that the document has
 * @param chosenOperations those that the selection takes
 * @param schemas all component schemas
 * @param unreachedSchemas the component schemas that no read operation reaches
 */
public record Extent(int operations, int chosenOperations, int schemas, List<Place> unreachedSchemas) {

    public Extent {
        unreachedSchemas = List.copyOf(unreachedSchemas);
    }

    /** Whether every operation is chosen: then nothing is left out because somebody wished so. */
    public boolean isWhole() {
        return chosenOperations == operations;
    }
}
