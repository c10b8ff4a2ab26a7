/** What openapi-diff finds between two slices of documents, in the words of a caller; the only package that knows it. */
@NullMarked
package io.retrosieve.generator.diff;

import org.jspecify.annotations.NullMarked;
