/** Faults and remarks about a document: each has a rule, a severity and the places that it speaks of. */
@NullMarked
package io.retrosieve.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
