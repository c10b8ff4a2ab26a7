package io.retrosieve.generator.lint;

import io.retrosieve.generator.document.Node;

/** One concern. Sees each object of the document once, whoever refers to it. */
interface Lint {
    void visit(Element element, Node node);
}
