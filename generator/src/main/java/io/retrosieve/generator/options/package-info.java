/** What a user may decide, however it is said: each option once, with its default and what it refuses. */
@NullMarked
package io.retrosieve.generator.options;

import org.jspecify.annotations.NullMarked;
