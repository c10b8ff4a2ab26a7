/** Second stage: query parameters, however they are spelt, to field x operator x type. */
@NullMarked
package io.retrosieve.generator.filter;

import org.jspecify.annotations.NullMarked;
