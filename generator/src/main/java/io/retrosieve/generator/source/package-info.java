/** Sixth stage: JavaPoet's types as the text of a file. */
@NullMarked
package io.retrosieve.generator.source;

import org.jspecify.annotations.NullMarked;
