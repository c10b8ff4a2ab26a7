package io.retrosieve.generator.document;

import io.retrosieve.generator.diagnostic.Place;

/** The text is neither JSON nor YAML from this place on. */
final class BrokenSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    BrokenSyntaxException(Place place, String message) {
        super(message);
        this.place = place;
    }

    Place place() {
        return place;
    }
}
