/**
 * Looks through the part of the document that a client is made of for faults that reading it need not see: words in the
 * wrong place, examples that contradict their schema, keywords that no client keeps.
 */
@NullMarked
package io.retrosieve.generator.lint;

import org.jspecify.annotations.NullMarked;
