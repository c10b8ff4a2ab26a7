/** The names record: the Java names that callers already use, and what of a document they belong to. */
@NullMarked
package io.retrosieve.generator.published;

import org.jspecify.annotations.NullMarked;
