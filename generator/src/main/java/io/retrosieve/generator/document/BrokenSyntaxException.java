package io.retrosieve.generator.document;

import io.retrosieve.generator.diagnostic.Place;

/** The text is neither JSON nor YAML from this place on. */
final class BrokenSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    private final String problem;

    BrokenSyntaxException(Place place, String problem) {
        super(problem);
        this.place = place;
        this.problem = problem;
    }

    String problem() {
        return problem;
    }

    Place place() {
        return place;
    }
}
