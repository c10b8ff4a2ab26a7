/**
 * Cuts a document to some of its operations and what they reach, in the terms that a client tells apart: a document of
 * OpenAPI 3.0 as JSON, whatever it was cut from, without query parameters and without words.
 */
@NullMarked
package io.retrosieve.generator.slice;

import org.jspecify.annotations.NullMarked;
