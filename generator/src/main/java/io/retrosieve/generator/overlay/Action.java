package io.retrosieve.generator.overlay;

import io.retrosieve.generator.diagnostic.Place;
import io.retrosieve.generator.document.Node;
import java.util.Optional;

/**
 * One correction.
 *
 * @param target a JSONPath
 * @param update what to merge into each selected value; empty if it is removed
 * @param place of the target, which is what stops to be true when the document changes
 */
record Action(String target, Optional<Node> update, Place place) {}
