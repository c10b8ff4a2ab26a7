package io.retrosieve.integration.server;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which objections a test may draw: none, or by the rules that its {@link OutsideSpec} names. */
final class Verdict {
    private final Set<String> expected;

    private Verdict(Set<String> expected) {
        this.expected = expected;
    }

    static Verdict of(Method test) {
        OutsideSpec outside = test.getAnnotation(OutsideSpec.class);
        return new Verdict(outside == null ? Set.of() : Set.of(outside.rules()));
    }

    void require(List<Objection> objections) {
        List<Objection> unexpected = objections.stream()
                .filter(objection -> !expected.contains(objection.rule()))
                .toList();
        if (!unexpected.isEmpty()) {
            throw new AssertionError("The document does not allow what crossed the wire:\n"
                    + unexpected.stream().map(Objection::toString).collect(Collectors.joining("\n")));
        }
        Set<String> drawn = objections.stream().map(Objection::rule).collect(Collectors.toSet());
        if (!drawn.containsAll(expected)) {
            throw new AssertionError("@OutsideSpec names " + expected + ", but the judge objected by " + drawn);
        }
    }
}
