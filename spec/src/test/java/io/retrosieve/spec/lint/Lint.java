package io.retrosieve.spec.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** All checks of a document, in the order in which one relies on another. */
final class Lint {

    private static final List<Check> STRUCTURE = List.of(new StructureCheck());

    /** These follow references, so they run only on a document whose structure holds. */
    private static final List<Check> CONTENT =
            List.of(new ParserCheck(), new ExampleCheck(), new DescriptionCheck(), new RequiredCheck(), new UseCheck());

    private Lint() {}

    static List<Fault> faults(String file, String text) {
        SpecText spec;
        try {
            spec = SpecText.parse(file, text);
        } catch (JsonProcessingException e) {
            return List.of(new Fault(file, SpecText.place(e.getLocation()), "YAML", e.getOriginalMessage(), ""));
        }
        List<Fault> structure = run(STRUCTURE, spec);
        return structure.isEmpty() ? run(CONTENT, spec) : structure;
    }

    private static List<Fault> run(List<Check> checks, SpecText spec) {
        return checks.stream().flatMap(check -> check.faults(spec).stream()).toList();
    }
}
