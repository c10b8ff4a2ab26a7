package io.retrosieve.generator.lint;

import io.retrosieve.generator.diagnostic.Diagnostics;
import io.retrosieve.generator.diagnostic.Rule;
import io.retrosieve.generator.document.Node;

/** Words that stand where nobody looks for them: a typo, or a level too high or too low. */
final class UnknownKeywords implements Lint {
    private final Diagnostics diagnostics;

    UnknownKeywords(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public void visit(Element element, Node node) {
        node.members().forEach((name, value) -> {
            if (!element.knows(name)) {
                boolean ofSchema = element == Element.PARAMETER && Element.SCHEMA.knows(name);
                diagnostics.report(
                        ofSchema ? Rule.PAR004 : Rule.DOC013,
                        value.place(),
                        "'" + name + "' is no keyword of " + element.words() + (ofSchema ? ", but of its schema" : ""));
            }
        });
    }
}
