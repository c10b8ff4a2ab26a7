/** Fixtures over real HTTP, for tests. */
@NullMarked
package io.retrosieve.replay;

import org.jspecify.annotations.NullMarked;
