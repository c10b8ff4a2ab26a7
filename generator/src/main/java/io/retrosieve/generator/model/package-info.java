/**
 * What an OpenAPI document says, in the terms of its owner: spec names only, lists in the document's order where that has
 * a meaning, every element with its place. No Java name is decided here.
 */
@NullMarked
package io.retrosieve.generator.model;

import org.jspecify.annotations.NullMarked;
